package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import java.util.Set;

/** The words of a cue: the verb with its negation, auxiliaries and the adverbs beside it. */
final class CuePhrase {

    private static final Set<String> PARTS =
            Set.of("aux", "auxpass", "neg", "preconj", "advmod", "prt", "acomp");

    private CuePhrase() {}

    /** From the first to the last of the verb's own small words, as far as these adjoin. */
    static Phrase of(Tree tree, Word verb) {
        int first = verb.index();
        while (first > 0 && belongs(tree, tree.words().get(first - 1), verb)) {
            first--;
        }
        int last = verb.index();
        int size = tree.words().size();
        while (last + 1 < size && isParticle(tree.words().get(last + 1), verb)) {
            last++;
        }
        int start = governor(tree, verb, tree.words().get(first)).start();
        return new Phrase(verb, start, end(tree, verb, tree.words().get(last)));
    }

    /** "was unable to confirm" begins with "was". */
    private static Word governor(Tree tree, Word verb, Word first) {
        boolean governed = verb.relation().equals("xcomp") && first.tag().equals("TO");
        return tree.head(verb)
                .filter(_ -> governed)
                .map(word -> word.isVerb() ? word : tree.head(word).orElse(word))
                .filter(word -> word.index() < first.index())
                .orElse(first);
    }

    /** "neither confirmed nor denied" ends with "denied". */
    private static int end(Tree tree, Word verb, Word last) {
        return tree.child(verb, "preconj")
                .flatMap(_ -> tree.child(verb, "conj"))
                .map(Word::end)
                .orElse(last.end());
    }

    private static boolean belongs(Tree tree, Word word, Word verb) {
        return word.head() == verb.index()
                && PARTS.contains(word.relation())
                && tree.children(word).isEmpty();
    }

    private static boolean isParticle(Word word, Word verb) {
        return word.head() == verb.index() && Set.of("prt", "acomp").contains(word.relation());
    }

    /** From the outer verb to the inner: "declined to comment". */
    static Phrase across(Tree tree, Word outer, Word inner) {
        Phrase from = of(tree, outer);
        Phrase to = of(tree, inner);
        return new Phrase(
                inner, Math.min(from.start(), to.start()), Math.max(from.end(), to.end()));
    }
}
