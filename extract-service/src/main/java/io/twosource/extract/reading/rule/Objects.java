package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import java.util.Optional;
import java.util.Set;

/** The nouns that verbs are about: their objects, and with passives what something is done to. */
record Objects(Contents contents) {

    /** "confirmed the withdrawal"; with passives what "was confirmed". */
    Optional<Phrase> of(Word verb) {
        Tree tree = tree();
        Optional<Word> object =
                Voice.isPassive(tree, verb)
                        ? tree.child(verb, "nsubjpass", "csubjpass")
                                .or(() -> modified(verb))
                                .or(() -> sharedSubject(verb))
                                .or(() -> nounBefore(verb))
                        : tree.child(verb, "dobj");
        return object.map(noun -> antecedent(noun, verb))
                .map(noun -> withCharge(contents.phrase(noun, verb), verb));
    }

    /** "blamed the troops for failing": what somebody is blamed for belongs to the blame. */
    private Phrase withCharge(Phrase object, Word verb) {
        boolean charges = Set.of("blame", "accuse", "charge", "criticise").contains(verb.lemma());
        return tree().children(verb).stream()
                .filter(w -> charges && w.index() > object.head().index())
                .filter(w -> Set.of("for", "of", "with").contains(w.lower()))
                .findFirst()
                .map(w -> new Phrase(object.head(), object.start(), contents.phrase(w, verb).end()))
                .orElse(object);
    }

    /** "the reports are new and have not been confirmed", "has yet to be verified". */
    private Optional<Word> sharedSubject(Word verb) {
        return tree().head(verb)
                .filter(head -> head.isVerb() && Set.of("conj", "xcomp").contains(verb.relation()))
                .flatMap(head -> tree().child(head, "nsubj", "nsubjpass"));
    }

    /** "… and the strikes were not confirmed": the parser may lose the noun to what is before. */
    private Optional<Word> nounBefore(Word verb) {
        return tree().child(verb, "auxpass", "aux")
                .flatMap(tree()::previous)
                .filter(w -> w.isNoun() && w.index() < verb.index());
    }

    /** "images, which have not been verified": what is not verified are the images. */
    private Word antecedent(Word noun, Word verb) {
        boolean relative = noun.isRelative() && verb.relation().equals("relcl");
        return relative ? tree().head(verb).orElse(noun) : noun;
    }

    /** "data confirmed by Kyiv": the participle hangs from what is confirmed. */
    private Optional<Word> modified(Word verb) {
        return Set.of("acl", "relcl").contains(verb.relation())
                ? tree().head(verb)
                : Optional.empty();
    }

    private Tree tree() {
        return contents.in().tree();
    }
}
