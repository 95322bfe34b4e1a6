package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells "denied bail" from "denied the report": the noun decides, as {@code cues.txt} lists it. */
record OtherSenses(CueLexicon cues) {

    /** "Only 28 of his nominees" are nominees. */
    private static final Set<String> OF = Set.of("of");

    boolean apply(Tree tree, Word verb) {
        if (tree.child(verb, "ccomp").isPresent()) {
            return false;
        }
        return questionsPerson(tree, verb)
                || deniesThing(tree, verb)
                || admitsInto(tree, verb)
                || confirmsIntoPost(tree, verb)
                || isDenied(tree, verb);
    }

    private boolean deniesThing(Tree tree, Word verb) {
        String wordClass = "class other senses of " + verb.lemma();
        Optional<Word> object = tree.child(verb, "dobj", "nsubjpass");
        boolean given = tree.child(verb, "iobj", "dative").isPresent();
        boolean nounModified =
                verb.relation().equals("acl")
                        && tree.head(verb).filter(noun -> cues.is(wordClass, noun)).isPresent();
        boolean one =
                object.filter(noun -> cues.is(wordClass, noun))
                        .or(() -> object.flatMap(noun -> tree.joined(noun, OF)))
                        .filter(noun -> cues.is(wordClass, noun))
                        .isPresent();
        return given || nounModified || one;
    }

    /** "was admitted to hospital", "admitted into the union", but "admitted to the theft". */
    private static boolean admitsInto(Tree tree, Word verb) {
        boolean into = tree.children(verb).stream().anyMatch(w -> w.lower().equals("into"));
        boolean to =
                Voice.isPassive(tree, verb)
                        && tree.children(verb).stream().anyMatch(w -> w.lower().equals("to"));
        return verb.lemma().equals("admit") && (into || to);
    }

    private boolean confirmsIntoPost(Tree tree, Word verb) {
        if (!verb.lemma().equals("confirm")) {
            return false;
        }
        Optional<Word> agent =
                Voice.isPassive(tree, verb)
                        ? tree.child(verb, "agent").flatMap(by -> tree.child(by, "pobj"))
                        : tree.child(verb, "nsubj");
        boolean intoPost =
                tree.children(verb).stream()
                        .anyMatch(w -> w.relation().equals("prep") && w.lower().equals("as"));
        boolean person =
                Voice.isPassive(tree, verb)
                        && tree.child(verb, "nsubjpass").filter(Word::isName).isPresent();
        boolean named = tree.child(verb, "dobj").filter(w -> !w.isName()).isEmpty();
        boolean byChamber = agent.filter(w -> cues.is("class confirmers of posts", w)).isPresent();
        return intoPost || person || (named && byChamber);
    }

    /** "the police questioned Jones": not what Jones says. */
    private static boolean questionsPerson(Tree tree, Word verb) {
        return verb.lemma().equals("question")
                && tree.child(verb, "dobj", "nsubjpass")
                        .filter(w -> w.isName() || w.isPronoun() || w.lower().equals("those"))
                        .isPresent();
    }

    /** "was denied entry": who is denied something is the subject, what is denied follows. */
    private boolean isDenied(Tree tree, Word verb) {
        return verb.lemma().equals("deny")
                && Voice.isPassive(tree, verb)
                && (tree.child(verb, "dobj").isPresent()
                        || tree.child(verb, "nsubjpass").filter(OtherSenses::isPerson).isPresent());
    }

    private static boolean isPerson(Word word) {
        return word.isName()
                || List.of("he", "she", "they", "we", "i", "you", "who").contains(word.lower());
    }
}
