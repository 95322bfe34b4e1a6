package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who does what a verb says. */
final class Voice {

    private static final Set<String> INTRANSITIVE = Set.of("remain", "stay", "go", "come", "be");

    private static final Set<String> MANNER = Set.of("by", "before", "after", "while", "in");

    /** Verbs in a row that share a subject. */
    private static final int MOST_SHARED = 4;

    private Voice() {}

    static boolean isPassive(Tree tree, Word verb) {
        if (INTRANSITIVE.contains(verb.lemma())) {
            return false;
        }
        boolean participle = verb.tag().equals("VBN") || verb.tag().equals("VBD");
        boolean reduced = verb.relation().equals("acl") && verb.tag().equals("VBN");
        return participle
                && (reduced
                        || tree.child(verb, "auxpass").isPresent()
                        || sharesPassive(tree, verb));
    }

    /** "has been updated and debunked" */
    private static boolean sharesPassive(Tree tree, Word verb) {
        return verb.relation().equals("conj")
                && verb.tag().equals("VBN")
                && tree.child(verb, "nsubj", "dobj", "ccomp").isEmpty()
                && tree.head(verb).filter(head -> isPassive(tree, head)).isPresent();
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
                tree.children(verb).stream().filter(w -> w.relation().startsWith("nsubj")).toList();
        if (!own.isEmpty()) {
            return MisplacedSubject.described(tree, verb, own.getLast())
                    .map(name -> SpeakerPhrase.of(tree, name))
                    .or(() -> Optional.of(ofSubjects(tree, verb, own)));
        }
        boolean shares = Set.of("conj", "xcomp", "advcl", "acl", "relcl").contains(verb.relation());
        Optional<Phrase> shared =
                shares && depth <= MOST_SHARED
                        ? tree.head(verb).flatMap(head -> ofHead(tree, verb, head, depth))
                        : ofManner(tree, verb, depth);
        return shared.or(
                () -> MisplacedSubject.lost(tree, verb).map(w -> SpeakerPhrase.of(tree, w)));
    }

    /** "She surprised them by denying": whoever does the one does the other. */
    private static Optional<Phrase> ofManner(Tree tree, Word verb, int depth) {
        return Optional.of(verb)
                .filter(w -> w.relation().equals("pcomp") && depth <= MOST_SHARED)
                .flatMap(tree::head)
                .filter(w -> MANNER.contains(w.lower()))
                .flatMap(tree::head)
                .filter(Word::isVerb)
                .filter(head -> !isPassive(tree, head))
                .flatMap(head -> subject(tree, head, depth + 1));
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

    /** "Jo Lee, director of the fund, who …": not the fund, whatever the parser says. */
    private static Word whoever(Tree tree, Word noun) {
        return Optional.of(noun)
                .filter(w -> w.relation().equals("pobj"))
                .flatMap(tree::head)
                .flatMap(tree::head)
                .filter(role -> role.relation().equals("appos"))
                .flatMap(tree::head)
                .filter(Word::isName)
                .orElse(noun);
    }

    /** Two subjects side by side are one name that the parser split: "publication News.am". */
    private static Phrase ofSubjects(Tree tree, Word verb, List<Word> own) {
        Word last = own.getLast();
        if (last.isRelative() && verb.relation().equals("relcl")) {
            return tree.head(verb)
                    .map(w -> last.lower().equals("who") ? whoever(tree, w) : w)
                    .map(w -> SpeakerPhrase.of(tree, Origin.of(tree, w)))
                    .orElseThrow();
        }
        Phrase phrase = SpeakerPhrase.of(tree, Origin.of(tree, own.getFirst()));
        for (Word subject : own.subList(1, own.size())) {
            Phrase more = SpeakerPhrase.of(tree, subject);
            boolean adjoins =
                    phrase.start() <= more.start()
                            && phrase.end() + 1 >= more.start()
                            && phrase.end() <= more.end();
            phrase = adjoins ? new Phrase(more.head(), phrase.start(), more.end()) : phrase;
        }
        return phrase;
    }
}
