package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import java.util.Optional;

/**
 * Mends "The tunnel, said the mayor, is safe": parsers let the tunnel speak, and give the mayor to
 * what is said.
 */
record InvertedSpeech(CueLexicon cues) {

    Tree mended(Tree tree) {
        Tree mended = tree;
        for (Word word : tree.words()) {
            if (word.tag().equals("VBD") && isAfterComma(tree, word)) {
                mended = mended(mended, mended.words().get(word.index()));
            }
        }
        return mended;
    }

    private boolean isAfterComma(Tree tree, Word verb) {
        return tree.previous(verb).filter(w -> w.form().equals(",")).isPresent()
                && cues.verb(verb, tree).isPresent();
    }

    private static Tree mended(Tree tree, Word verb) {
        Optional<Word> topic =
                tree.child(verb, "nsubj")
                        .filter(w -> w.index() < verb.index() && isParted(tree, w, verb));
        Optional<Word> clause = tree.child(verb, "ccomp");
        Optional<Word> speaker = clause.flatMap(c -> subjectBetween(tree, verb, c));
        return topic.isPresent() && speaker.isPresent()
                ? tree.rehung(speaker.get(), verb, "nsubj")
                        .rehung(
                                topic.get(),
                                clause.orElseThrow(),
                                subject(tree, clause.orElseThrow()))
                : tree;
    }

    /** By one comma: two enclose an aside, and leave the subject to its verb. */
    private static boolean isParted(Tree tree, Word topic, Word verb) {
        return tree.words().subList(topic.index(), verb.index()).stream()
                        .filter(w -> w.form().equals(","))
                        .count()
                == 1;
    }

    private static String subject(Tree tree, Word clause) {
        return tree.child(clause, "auxpass").isPresent() ? "nsubjpass" : "nsubj";
    }

    /** Whoever is named before the comma that ends the aside. */
    private static Optional<Word> subjectBetween(Tree tree, Word verb, Word clause) {
        return tree.words().stream()
                .filter(w -> verb.index() < w.index() && w.index() < clause.index())
                .filter(w -> w.form().equals(","))
                .findFirst()
                .flatMap(
                        comma ->
                                tree.words().subList(verb.index() + 1, comma.index()).stream()
                                        .filter(w -> isNamed(w, verb))
                                        .findFirst());
    }

    private static boolean isNamed(Word word, Word verb) {
        boolean told = word.relation().equals("dobj") && word.head() == verb.index();
        return (word.isNoun() || word.isPronoun()) && (told || word.relation().startsWith("nsubj"));
    }
}
