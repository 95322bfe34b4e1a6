package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import java.util.List;
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
        Optional<Word> topic = tree.child(verb, "nsubj").filter(w -> w.index() < verb.index());
        Optional<Word> clause = tree.child(verb, "ccomp");
        Optional<Word> speaker = clause.flatMap(c -> subjectBetween(tree, verb, c));
        return topic.isPresent() && speaker.isPresent()
                ? tree.rehung(speaker.get(), verb, "nsubj")
                        .rehung(topic.get(), clause.orElseThrow(), "nsubj")
                : tree;
    }

    /** The noun before the comma that ends the aside. */
    private static Optional<Word> subjectBetween(Tree tree, Word verb, Word clause) {
        List<Word> aside =
                tree.words().subList(verb.index() + 1, Math.max(verb.index() + 1, clause.index()));
        return aside.stream()
                .filter(w -> w.form().equals(","))
                .findFirst()
                .flatMap(
                        comma ->
                                aside.stream()
                                        .filter(w -> w.index() < comma.index())
                                        .filter(w -> w.relation().equals("nsubj"))
                                        .reduce((_, last) -> last));
    }
}
