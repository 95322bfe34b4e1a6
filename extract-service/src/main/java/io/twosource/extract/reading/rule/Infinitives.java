package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import java.util.Optional;

/** Whether what an infinitive says is done: as the word that governs it tells. */
final class Infinitives {

    private Infinitives() {}

    /** "told them not to discuss it": nobody refused yet, as who "chose not to" did. */
    static boolean isUndone(Tree tree, Word verb, CueLexicon cues) {
        Word outer = Polarity.ofSharedVerb(tree, verb).orElse(verb);
        boolean to = tree.children(outer).stream().anyMatch(w -> w.tag().equals("TO"));
        return to && tree.head(outer).filter(w -> !cues.is("class choosing", w)).isPresent();
    }

    /** With "to", or bare as in "let me explain". */
    static boolean is(Tree tree, Word verb) {
        boolean bare = verb.relation().equals("ccomp") && tree.child(verb, "aux").isEmpty();
        return (verb.tag().equals("VB") || Voice.isPassive(tree, verb))
                && ((bare && verb.tag().equals("VB"))
                        || tree.children(verb).stream().anyMatch(w -> w.tag().equals("TO"))
                        || Polarity.ofSharedVerb(tree, verb)
                                .map(head -> is(tree, head))
                                .orElse(false));
    }

    static Polarity polarity(Tree tree, Word verb, CueLexicon cues) {
        Word outer = Polarity.ofSharedVerb(tree, verb).orElse(verb);
        Optional<Word> governor = tree.head(outer);
        if (governor.isEmpty()) {
            return Polarity.THOUGHT_OF;
        }
        Word word = governor.get();
        if (Purpose.isOfNoun(tree, word, cues) || hadTo(tree, word)) {
            return Polarity.DONE;
        }
        boolean yet =
                tree.children(word).stream().anyMatch(w -> w.lower().equals("yet"))
                        || tree.children(outer).stream().anyMatch(w -> w.lower().equals("yet"));
        if (yet || cues.is("class not doing", word)) {
            return Polarity.NOT_DONE;
        }
        boolean future = word.lemma().equals("go") && word.tag().equals("VBG");
        boolean doing = cues.is("class doing", word) && !word.isNoun() && !future;
        if (!doing && !Purpose.isOfMeans(tree, outer, word, cues)) {
            return Polarity.THOUGHT_OF;
        }
        boolean negated =
                Polarity.isNegated(tree, word) || Polarity.isNegated(tree, copula(tree, word));
        return negated ? Polarity.NOT_DONE : Polarity.DONE;
    }

    /** "had to admit" */
    private static boolean hadTo(Tree tree, Word governor) {
        return governor.lemma().equals("have")
                && governor.tag().equals("VBD")
                && tree.child(governor, "dobj").isEmpty()
                && !Polarity.isNegated(tree, governor);
    }

    /** "was not able to confirm": the negation hangs from "was". */
    private static Word copula(Tree tree, Word adjective) {
        return adjective.isVerb() ? adjective : tree.head(adjective).orElse(adjective);
    }
}
