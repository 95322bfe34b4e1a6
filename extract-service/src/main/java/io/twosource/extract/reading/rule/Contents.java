package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import java.util.Optional;
import java.util.Set;

/** What a verb's stance is on: the clause, quotation, infinitive or noun that it governs. */
record Contents(ParsedSentence in) {

    /** A clause that the verb governs, after it or before it. */
    Optional<Phrase> clause(Word verb) {
        return in.tree()
                .child(verb, "ccomp", "csubj")
                .filter(this::isFinite)
                .map(clause -> phrase(clause, verb));
    }

    /** "denies withdrawing troops", "claimed to have seen". */
    Optional<Phrase> infinitive(Word verb) {
        return in.tree()
                .child(verb, "xcomp", "ccomp")
                .filter(w -> w.isVerb() && w.index() > verb.index())
                .map(w -> phrase(w, verb));
    }

    /** What is quoted around the verb, where the verb itself is not. */
    Optional<Phrase> quotation(Word verb) {
        return in.isQuoted(verb) ? Optional.empty() : in.quoted();
    }

    /** "confirmed the withdrawal"; with passives what "was confirmed". */
    Optional<Phrase> object(Word verb) {
        Tree tree = in.tree();
        Optional<Word> object =
                Voice.isPassive(tree, verb)
                        ? tree.child(verb, "nsubjpass", "csubjpass").or(() -> modified(verb))
                        : tree.child(verb, "dobj");
        return object.map(noun -> withCharge(phrase(noun, verb), verb));
    }

    /** "blamed the troops for failing": what somebody is blamed for belongs to the blame. */
    private Phrase withCharge(Phrase object, Word verb) {
        boolean charges = Set.of("blame", "accuse", "charge", "criticise").contains(verb.lemma());
        return in.tree().children(verb).stream()
                .filter(w -> charges && w.index() > object.head().index())
                .filter(w -> Set.of("for", "of", "with").contains(w.lower()))
                .findFirst()
                .map(w -> new Phrase(object.head(), object.start(), phrase(w, verb).end()))
                .orElse(object);
    }

    /** "data confirmed by Kyiv": the participle hangs from what is confirmed. */
    private Optional<Word> modified(Word verb) {
        return Set.of("acl", "relcl").contains(verb.relation())
                ? in.tree().head(verb)
                : Optional.empty();
    }

    /** What a preposition introduces: "commented on the strike". */
    Optional<Phrase> about(Word word, Set<String> prepositions) {
        return in.tree().children(word).stream()
                .filter(w -> w.relation().equals("prep") && prepositions.contains(w.lower()))
                .flatMap(w -> in.tree().child(w, "pobj", "pcomp").stream())
                .map(noun -> phrase(noun, word))
                .findFirst();
    }

    /** "The fire, the mayor said, had destroyed the mill": the clause that the verb breaks into. */
    Optional<Phrase> around(Word verb) {
        return in.tree()
                .head(verb)
                .filter(clause -> clause.isVerb() && verb.relation().equals("parataxis"))
                .map(clause -> in.tree().phrase(clause, w -> w.index() == verb.index()));
    }

    /**
     * "Two ships were lost in the storm, officials said." Where the parser does not see that the
     * rest is what they said, their words at the very end of the sentence tell.
     */
    Optional<Phrase> before(Word verb) {
        Tree tree = in.tree();
        Optional<Word> subject = tree.child(verb, "nsubj").filter(w -> w.index() < verb.index());
        boolean ends =
                tree.words().subList(verb.index() + 1, tree.words().size()).stream()
                        .allMatch(w -> w.tag().equals(".") || w.tag().equals("''"));
        return subject.map(tree::phrase)
                .flatMap(phrase -> tree.at(phrase.start()).flatMap(tree::previous))
                .filter(comma -> ends && comma.form().equals(",") && comma.index() > 2)
                .flatMap(tree::previous)
                .map(last -> new Phrase(last, tree.words().getFirst().start(), last.end()));
    }

    private boolean isFinite(Word clause) {
        boolean bare = !clause.isVerb() || Set.of("VBG", "VB").contains(clause.tag());
        return !bare || in.tree().child(clause, "aux", "cop", "nsubjpass").isPresent();
    }

    /** All below {@code top}, without the word that introduces it and without the cue itself. */
    Phrase phrase(Word top, Word cue) {
        Tree tree = in.tree();
        Phrase phrase =
                tree.phrase(
                        top,
                        w ->
                                tree.isWithin(cue, w)
                                        || isIntroduction(w, top)
                                        || isEstimation(w, top, cue)
                                        || isAttribution(w));
        return withoutThat(phrase, top);
    }

    /** The parser now and then hangs "that" from a word deep inside the clause. */
    private Phrase withoutThat(Phrase phrase, Word top) {
        Optional<Word> first = in.tree().at(phrase.start());
        boolean that =
                first.filter(w -> w.lower().equals("that") && w.index() < top.index()).isPresent()
                        && (top.isVerb() || top.relation().equals("ccomp"));
        return first.flatMap(in.tree()::next)
                .filter(next -> that && next.end() <= phrase.end())
                .map(next -> new Phrase(phrase.head(), next.start(), phrase.end()))
                .orElse(phrase);
    }

    private static boolean isIntroduction(Word word, Word top) {
        boolean mark = word.relation().equals("mark") && word.head() == top.index();
        return mark && Set.of("that", "as").contains(word.lower());
    }

    /** "dismissed the reports as fake": what somebody calls it is no part of it. */
    private static boolean isEstimation(Word word, Word top, Word cue) {
        return word.lower().equals("as")
                && word.head() == top.index()
                && top.head() == cue.index()
                && top.isNoun();
    }

    /** "according to" belongs to who says it, not to what is said. */
    private static boolean isAttribution(Word word) {
        return word.relation().equals("prep") && word.lower().equals("according");
    }
}
