package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who does what a verb says. */
final class Voice {

    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

    private Voice() {}

    static boolean isPassive(Tree tree, Word verb) {
        boolean participle = verb.tag().equals("VBN") || verb.tag().equals("VBD");
        boolean reduced = verb.relation().equals("acl") && verb.tag().equals("VBN");
        return participle && (reduced || tree.child(verb, "auxpass").isPresent());
    }

    /** The subject of an active verb, or whom "by" names with a passive one. */
    static Optional<Phrase> speaker(Tree tree, Word verb) {
        return isPassive(tree, verb) ? agent(tree, verb) : subject(tree, verb, 0);
    }

    static Optional<Phrase> agent(Tree tree, Word verb) {
        return tree.child(verb, "agent")
                .flatMap(by -> tree.child(by, "pobj"))
                .map(name -> SpeakerPhrase.of(tree, name));
    }

    /** A verb without a subject of its own shares that of the verb it hangs from. */
    private static Optional<Phrase> subject(Tree tree, Word verb, int depth) {
        List<Word> own =
                tree.children(verb).stream().filter(w -> w.relation().equals("nsubj")).toList();
        if (!own.isEmpty()) {
            return Optional.of(ofSubjects(tree, verb, own));
        }
        Optional<Phrase> misplaced = misplaced(tree, verb);
        if (misplaced.isPresent()) {
            return misplaced;
        }
        boolean shares = Set.of("conj", "xcomp", "advcl", "acl", "relcl").contains(verb.relation());
        if (!shares || depth > 4) {
            return Optional.empty();
        }
        return tree.head(verb).flatMap(head -> ofHead(tree, verb, head, depth));
    }

    /**
     * A finite verb of a main clause has a subject. Where the parser lost it, it is the noun that
     * the parser took for an aside and that ends just before the verb.
     */
    private static Optional<Phrase> misplaced(Tree tree, Word verb) {
        boolean finite = Set.of("VBD", "VBZ", "VBP").contains(verb.tag());
        if (!finite || !verb.relation().equals("root")) {
            return Optional.empty();
        }
        Optional<Word> at = tree.previous(verb);
        while (at.filter(Voice::isComma).isPresent()) {
            at = tree.previous(at.get());
        }
        while (at.isPresent() && !Set.of("appos", "npadvmod").contains(at.get().relation())) {
            at = tree.head(at.get());
        }
        return at.filter(w -> w.index() < verb.index()).map(w -> SpeakerPhrase.of(tree, w));
    }

    private static Optional<Phrase> ofHead(Tree tree, Word verb, Word head, int depth) {
        if (head.isVerb()) {
            return isPassive(tree, head)
                    ? tree.child(head, "nsubjpass").map(w -> SpeakerPhrase.of(tree, w))
                    : subject(tree, head, depth + 1);
        }
        if (head.tag().startsWith("JJ")) {
            return tree.head(head).flatMap(copula -> subject(tree, copula, depth + 1));
        }
        boolean modifies = !verb.relation().equals("conj") && head.isNoun();
        return modifies
                ? Optional.of(SpeakerPhrase.of(tree, Origin.of(tree, head)))
                : tree.child(head, "nsubj").map(w -> SpeakerPhrase.of(tree, w));
    }

    /** Two subjects side by side are one name that the parser split: "publication News.am". */
    private static Phrase ofSubjects(Tree tree, Word verb, List<Word> own) {
        Word last = own.getLast();
        if (RELATIVES.contains(last.lower()) && verb.relation().equals("relcl")) {
            return tree.head(verb)
                    .map(w -> SpeakerPhrase.of(tree, Origin.of(tree, w)))
                    .orElseThrow();
        }
        Phrase phrase = SpeakerPhrase.of(tree, Origin.of(tree, own.getFirst()));
        for (Word subject : own.subList(1, own.size())) {
            Phrase more = SpeakerPhrase.of(tree, subject);
            boolean adjoins = phrase.end() + 1 >= more.start();
            phrase = adjoins ? new Phrase(more.head(), phrase.start(), more.end()) : phrase;
        }
        return phrase;
    }

    private static boolean isComma(Word word) {
        return word.form().equals(",") || word.form().equals("-");
    }
}
