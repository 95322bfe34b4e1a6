package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import java.util.Optional;
import java.util.Set;

/**
 * Mends what parsers do to chains of speech. In "she denied that the bridge fell but said …" and "…
 * that the bridge fell, adding that …" the second verb belongs to the first, not to the fall.
 */
public final class SpeechChains {

    private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp");

    private final CueLexicon cues;
    private final InvertedSpeech inverted;

    public SpeechChains(CueLexicon cues) {
        this.cues = cues;
        this.inverted = new InvertedSpeech(cues);
    }

    /** The same tree with every chained verb of saying under the one before it. */
    public Tree mended(Tree tree) {
        Tree mended = inverted.mended(tree);
        for (Word word : tree.words()) {
            mended = mended(mended, mended.words().get(word.index()));
        }
        return mended;
    }

    private Tree mended(Tree tree, Word verb) {
        boolean chained = isCue(tree, verb) && (isJoined(tree, verb) || isAside(tree, verb));
        Optional<Word> outer = chained ? outer(tree, verb) : Optional.empty();
        return outer.map(word -> tree.rehung(verb, word, relation(verb))).orElse(tree);
    }

    private boolean isCue(Tree tree, Word verb) {
        return cues.verb(verb, tree).isPresent()
                || (verb.isVerb() && cues.is("declines refusing", verb));
    }

    private static boolean isJoined(Tree tree, Word verb) {
        return verb.relation().equals("conj")
                && !verb.tag().equals("VB")
                && tree.head(verb).filter(Word::isVerb).isPresent();
    }

    /** ", adding that …" */
    private static boolean isAside(Tree tree, Word verb) {
        return verb.tag().equals("VBG")
                && tree.previous(verb).filter(w -> w.form().equals(",")).isPresent();
    }

    /** The nearest verb of saying above whose clause the verb was hung into. */
    private Optional<Word> outer(Tree tree, Word verb) {
        boolean inClause = false;
        Optional<Word> at = tree.head(verb);
        while (at.isPresent()) {
            Word word = at.get();
            if (inClause && word.index() < verb.index() && isCue(tree, word)) {
                return at;
            }
            inClause = CLAUSES.contains(word.relation()) || word.relation().equals("dobj");
            at = tree.head(word);
        }
        return Optional.empty();
    }

    private static String relation(Word verb) {
        return verb.tag().equals("VBG") ? "advcl" : "conj";
    }
}
