package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.cue.Cue;
import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Stance;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a verb of saying says: a quotation, a clause, a noun, or the sentence that it stands in. */
record VerbContent(ParsedSentence in, CueLexicon cues) {

    /** "walked back but did not dismiss the report": what both are about follows the last. */
    Optional<Found> of(Word verb, Cue cue) {
        return own(verb, cue)
                .or(
                        () ->
                                in.tree()
                                        .child(verb, "conj")
                                        .filter(last -> last.isVerb() && sharesSubject(last))
                                        .flatMap(last -> own(last, cue)));
    }

    private boolean sharesSubject(Word verb) {
        return in.tree().child(verb, "nsubj", "nsubjpass").isEmpty();
    }

    /** What was found, and how. */
    record Found(Phrase phrase, String rule) {}

    private Optional<Found> own(Word verb, Cue cue) {
        return Voice.isPassive(in.tree(), verb) ? ofPassive(verb, cue) : ofActive(verb, cue);
    }

    private Optional<Found> ofPassive(Word verb, Cue cue) {
        Contents contents = new Contents(in);
        Objects objects = new Objects(contents);
        boolean agent = Voice.agent(in.tree(), verb).isPresent();
        boolean by = (agent && cue.takes() == Cue.Takes.OBJECT) || isEstimated(in.tree(), verb);
        if (cues.is("class telling", verb) || verb.lemma().equals("question")) {
            // Whoever was told it, or questioned, is the subject.
            return new Clauses(contents).of(verb).map(p -> new Found(p, "passive"));
        }
        return new Clauses(contents)
                .of(verb)
                .or(
                        () ->
                                objects.of(verb)
                                        .filter(p -> by || takes(verb, cue, p))
                                        .filter(p -> !verb.lemma().equals("agree")))
                .or(() -> contents.infinitive(verb))
                .map(p -> new Found(p, "passive"));
    }

    /** From the plainest to the least. */
    private Optional<Found> ofActive(Word verb, Cue cue) {
        Contents contents = new Contents(in);
        DirectSpeech speech = new DirectSpeech(in, cues);
        Extent extent = new Extent(in, cues);
        return speech.of(verb)
                .filter(p -> cue.stance() == Stance.ASSERTS || noun(verb, cue).isEmpty())
                .map(p -> new Found(p, "quotation"))
                .or(() -> found(clause(contents, verb, cue).map(p -> extent.of(p, verb)), "clause"))
                .or(
                        () ->
                                found(
                                        infinitive(contents, verb).map(p -> extent.of(p, verb)),
                                        "infinitive"))
                .or(() -> found(noun(verb, cue).map(p -> extent.of(p, verb)), "object"))
                .or(() -> found(clauseOfObject(verb, cue).map(p -> extent.of(p, verb)), "object"))
                .or(() -> found(pointer(verb, cue), "object"))
                .or(
                        () ->
                                found(
                                        affirms(cue)
                                                .filter(_ -> !cues.is("class showing", verb))
                                                .filter(_ -> !verb.lemma().equals("prove"))
                                                .flatMap(_ -> contents.host(verb)),
                                        "as-said"))
                .or(() -> found(saying(cue).flatMap(_ -> around(verb)), "parenthesis"))
                .or(
                        () ->
                                found(
                                        affirms(cue)
                                                .flatMap(_ -> nothingElse(verb))
                                                .filter(w -> !w.lemma().equals("agree"))
                                                .flatMap(speech::near),
                                        "quotation"));
    }

    /** What stands around a verb or near it is what it affirms; denials point more plainly. */
    private static Optional<Cue> affirms(Cue cue) {
        boolean affirms = cue.stance() == Stance.ASSERTS || cue.stance() == Stance.CONFIRMS;
        return affirms ? Optional.of(cue) : Optional.empty();
    }

    /** What is shot down or rejected is named; where it is not, it is no story. */
    private static Optional<Cue> saying(Cue cue) {
        boolean ofStories = cue.stance() == Stance.DENIES && cue.takes() == Cue.Takes.INFORMATION;
        return ofStories ? Optional.empty() : Optional.of(cue);
    }

    private static Optional<Found> found(Optional<Phrase> phrase, String rule) {
        return phrase.map(p -> new Found(p, rule));
    }

    /** One takes back words, not what is so. */
    private static Optional<Phrase> clause(Contents contents, Word verb, Cue cue) {
        return cue.stance() == Stance.RETRACTS ? Optional.empty() : new Clauses(contents).of(verb);
    }

    /** One claims to have done, but who "agreed to go" or "proved to be right" says nothing. */
    private Optional<Phrase> infinitive(Contents contents, Word verb) {
        return contents.infinitive(verb).filter(_ -> cues.is("class taking infinitives", verb));
    }

    private Optional<Phrase> around(Word verb) {
        return nothingElse(verb)
                .filter(_ -> !cues.is("class showing", verb) && !verb.lemma().equals("agree"))
                .flatMap(_ -> Voice.speaker(in.tree(), verb))
                .flatMap(speaker -> new Surroundings(in, cues).of(verb, speaker));
    }

    /** The verb, where it has no other object than whom one tells. */
    private Optional<Word> nothingElse(Word verb) {
        boolean other =
                in.tree().child(verb, "dobj").isPresent() && !cues.is("class telling", verb);
        return other ? Optional.empty() : Optional.of(verb);
    }

    /** "denied that in a statement": parsers take such a "that" for a conjunction. */
    private Optional<Phrase> pointer(Word verb, Cue cue) {
        return in.tree()
                .next(verb)
                .filter(w -> cue.takes() != Cue.Takes.CLAUSE && isPronoun(w))
                .filter(
                        w ->
                                in.tree()
                                        .next(w)
                                        .filter(n -> !n.form().equals(":"))
                                        .filter(n -> n.tag().matches("IN|TO|\\W|RB|RP|NNP"))
                                        .isPresent())
                .map(w -> new Phrase(w, w.start(), w.end()));
    }

    /** "dismissed it", "said that"; people are pronouns too, but cannot be said. */
    private static boolean isPronoun(Word word) {
        return List.of("it", "this", "that", "same", "much", "so").contains(word.lower());
    }

    private Optional<Phrase> noun(Word verb, Cue cue) {
        Contents contents = new Contents(in);
        return new Objects(contents)
                .of(verb)
                .or(() -> cue.particle().flatMap(p -> contents.about(verb, Set.of(p))))
                .or(() -> takenBack(contents, verb, cue))
                .map(phrase -> withoutParticle(phrase, cue))
                .filter(phrase -> takes(verb, cue, phrase));
    }

    /** "rowed back on the claim", "backed away from the report". */
    private static Optional<Phrase> takenBack(Contents contents, Word verb, Cue cue) {
        return cue.stance() == Stance.RETRACTS
                ? contents.about(verb, Set.of("on", "from", "off"))
                : Optional.empty();
    }

    /** "bear it out": the parser may take "it out" for one thing. */
    private Phrase withoutParticle(Phrase phrase, Cue cue) {
        Tree tree = in.tree();
        return tree.between(phrase.start(), phrase.end()).stream()
                .filter(w -> w.end() == phrase.end() && w.start() > phrase.start())
                .filter(w -> cue.particle().filter(w.lower()::equals).isPresent())
                .findFirst()
                .flatMap(tree::previous)
                .map(last -> new Phrase(last, phrase.start(), last.end()))
                .orElse(phrase);
    }

    /** "reiterated the view that …", "repeated the concern that …". */
    private Optional<Phrase> clauseOfObject(Word verb, Cue cue) {
        return in.tree()
                .child(verb, "dobj")
                .filter(_ -> cue.takes() == Cue.Takes.CLAUSE && !cues.is("class telling", verb))
                .filter(noun -> cues.is("class information", noun))
                .flatMap(noun -> in.tree().child(noun, "ccomp", "acl", "relcl", "dep"))
                .filter(clause -> in.tree().child(clause, "mark").isPresent())
                .map(clause -> new Contents(in).phrase(clause, verb));
    }

    /** "is dismissed as a rumour": whatever it is, it is no claimant. */
    private static boolean isEstimated(Tree tree, Word verb) {
        return tree.children(verb).stream()
                .anyMatch(w -> w.lower().equals("as") && w.index() > verb.index());
    }

    /** "A poll shows a lead": what bodies of evidence show or find, they assert. */
    private boolean finds(Word verb) {
        return cues.is("class showing", verb)
                && Voice.speaker(in.tree(), verb)
                        .filter(who -> cues.is("class evidence", who.head()))
                        .isPresent();
    }

    /** Whether what a verb governs is the kind of thing that it takes a stance on. */
    private boolean takes(Word verb, Cue cue, Phrase object) {
        return switch (cue.takes()) {
            case CLAUSE -> isPronoun(object.head()) || finds(verb);
            case INFORMATION ->
                    cues.is("class information", object.head()) || isPronoun(object.head());
            case OBJECT -> true;
        };
    }
}
