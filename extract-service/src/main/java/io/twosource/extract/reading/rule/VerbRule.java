package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.cue.Cue;
import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A verb of saying with its subject and what it governs: "Kyiv confirmed that …", "the report was
 * denied by …", "'…,' he said".
 */
final class VerbRule implements Rule {

    private final CueLexicon cues;
    private final OtherSenses otherSenses;

    VerbRule(CueLexicon cues) {
        this.cues = cues;
        this.otherSenses = new OtherSenses(cues);
    }

    @Override
    public List<Finding> find(ParsedSentence in) {
        List<Finding> found = new ArrayList<>();
        for (Word word : in.tree().words()) {
            cues.verb(word, in.tree()).flatMap(cue -> read(in, word, cue)).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Finding> read(ParsedSentence in, Word verb, Cue cue) {
        Tree tree = in.tree();
        Optional<Stance> stance = stance(cue.stance(), Polarity.of(tree, verb, cues));
        boolean none =
                stance.isEmpty()
                        || isAttribute(verb)
                        || isSecondOfNeither(tree, verb)
                        || isSaidInPassing(tree, verb);
        if (none || otherSenses.apply(tree, verb)) {
            return Optional.empty();
        }
        Optional<Phrase> speaker = Voice.speaker(tree, verb);
        return content(in, verb, cue)
                .filter(found -> isTold(verb, speaker, found))
                .map(found -> finding(in, verb, speaker, stance.get(), found));
    }

    /** "confirmed cases", "alleged plans": an attribute tells of no act of speech. */
    private static boolean isAttribute(Word verb) {
        return List.of("nmod", "amod", "compound").contains(verb.relation());
    }

    /** "that being said" */
    private static boolean isSaidInPassing(Tree tree, Word verb) {
        return tree.children(verb).stream().anyMatch(w -> w.lower().equals("being"))
                && tree.children(verb).stream().noneMatch(w -> w.relation().equals("aux"));
    }

    /** "neither confirmed nor denied" is one refusal, told of the first verb. */
    private static boolean isSecondOfNeither(Tree tree, Word verb) {
        return verb.relation().equals("conj")
                && tree.head(verb).flatMap(first -> tree.child(first, "preconj")).isPresent();
    }

    /** "walked back but did not dismiss the report": what both are about follows the last. */
    private Optional<Found> content(ParsedSentence in, Word verb, Cue cue) {
        return ownContent(in, verb, cue)
                .or(
                        () ->
                                in.tree()
                                        .child(verb, "conj")
                                        .filter(Word::isVerb)
                                        .flatMap(last -> ownContent(in, last, cue)));
    }

    /** Without anyone who speaks only a plain passive or a quotation tells of a stance. */
    private static boolean isTold(Word verb, Optional<Phrase> speaker, Found found) {
        boolean passive = verb.tag().equals("VBN") && !verb.relation().equals("acl");
        return speaker.isPresent() || (passive && found.rule().equals("passive"));
    }

    private static Finding finding(
            ParsedSentence in, Word verb, Optional<Phrase> speaker, Stance stance, Found found) {
        Phrase cue = CuePhrase.of(in.tree(), verb);
        return new Finding(in, speaker, stance, cue, Optional.of(found.phrase()), found.rule());
    }

    /** Not to confirm is not to deny, nor is not to deny to confirm: both decline. */
    private static Optional<Stance> stance(Stance stance, Polarity polarity) {
        return switch (polarity) {
            case DONE -> Optional.of(stance);
            case THOUGHT_OF -> Optional.empty();
            case NOT_DONE ->
                    switch (stance) {
                        case CONFIRMS, DENIES -> Optional.of(Stance.DECLINES);
                        case ASSERTS, DECLINES, DOUBTS, RETRACTS -> Optional.empty();
                    };
        };
    }

    private record Found(Phrase phrase, String rule) {}

    private Optional<Found> ownContent(ParsedSentence in, Word verb, Cue cue) {
        Contents contents = new Contents(in);
        if (Voice.isPassive(in.tree(), verb)) {
            boolean by = Voice.agent(in.tree(), verb).isPresent() || isEstimated(in.tree(), verb);
            return contents.clause(verb)
                    .or(() -> contents.object(verb).filter(p -> by || takes(in, verb, cue, p)))
                    .or(() -> contents.infinitive(verb))
                    .map(p -> new Found(p, "passive"));
        }
        DirectSpeech speech = new DirectSpeech(in, cues);
        Extent extent = new Extent(in, cues);
        return speech.of(verb)
                .filter(p -> cue.stance() == Stance.ASSERTS || noun(in, verb, cue).isEmpty())
                .map(p -> new Found(p, "quotation"))
                .or(() -> contents.clause(verb).map(p -> new Found(extent.of(p, verb), "clause")))
                .or(
                        () ->
                                infinitive(contents, verb, cue)
                                        .map(p -> new Found(extent.of(p, verb), "infinitive")))
                .or(
                        () ->
                                noun(in, verb, cue)
                                        .map(p -> new Found(extent.of(p, verb), "object")))
                .or(() -> pointer(in, verb, cue).map(p -> new Found(p, "object")))
                .or(
                        () ->
                                nothingElse(in, verb)
                                        .flatMap(speech::near)
                                        .map(p -> new Found(p, "quotation")))
                .or(() -> contents.host(verb).map(p -> new Found(p, "as-said")))
                .or(() -> around(in, verb).map(p -> new Found(p, "parenthesis")));
    }

    /** One claims to have done, but one does not "say" to do, nor "reject" to do. */
    private static Optional<Phrase> infinitive(Contents contents, Word verb, Cue cue) {
        boolean takes = cue.takes() != Cue.Takes.INFORMATION && !verb.lemma().equals("say");
        return contents.infinitive(verb).filter(_ -> takes);
    }

    private Optional<Phrase> around(ParsedSentence in, Word verb) {
        boolean other =
                in.tree().child(verb, "dobj").isPresent() && !cues.is("class telling", verb);
        return Voice.speaker(in.tree(), verb)
                .filter(_ -> !other)
                .flatMap(speaker -> new Surroundings(in, cues).of(verb, speaker));
    }

    private Optional<Word> nothingElse(ParsedSentence in, Word verb) {
        boolean other =
                in.tree().child(verb, "dobj").isPresent() && !cues.is("class telling", verb);
        return other ? Optional.empty() : Optional.of(verb);
    }

    /** "denied that in a statement": parsers take such a "that" for a conjunction. */
    private static Optional<Phrase> pointer(ParsedSentence in, Word verb, Cue cue) {
        return in.tree()
                .next(verb)
                .filter(w -> cue.takes() != Cue.Takes.CLAUSE && isPronoun(w))
                .filter(
                        w ->
                                in.tree()
                                        .next(w)
                                        .filter(n -> n.tag().matches("IN|TO|\\W|RB|NNP"))
                                        .isPresent())
                .map(w -> new Phrase(w, w.start(), w.end()));
    }

    /** "dismissed it", "said that"; people are pronouns too, but cannot be said. */
    private static boolean isPronoun(Word word) {
        return List.of("it", "this", "that", "same", "much", "so").contains(word.lower());
    }

    private Optional<Phrase> noun(ParsedSentence in, Word verb, Cue cue) {
        Contents contents = new Contents(in);
        return contents.object(verb)
                .or(() -> cue.particle().flatMap(p -> contents.about(verb, Set.of(p))))
                .filter(phrase -> takes(in, verb, cue, phrase));
    }

    /** "is dismissed as a rumour": whatever it is, it is no claimant. */
    private static boolean isEstimated(Tree tree, Word verb) {
        return tree.children(verb).stream()
                .anyMatch(w -> w.lower().equals("as") && w.index() > verb.index());
    }

    /** "A poll shows a lead": what bodies of evidence show or find, they assert. */
    private boolean finds(ParsedSentence in, Word verb) {
        return cues.is("class showing", verb)
                && Voice.speaker(in.tree(), verb)
                        .filter(who -> cues.is("class evidence", who.head()))
                        .isPresent();
    }

    private boolean takes(ParsedSentence in, Word verb, Cue cue, Phrase object) {
        return switch (cue.takes()) {
            case CLAUSE -> isPronoun(object.head()) || finds(in, verb);
            case INFORMATION ->
                    cues.is("class information", object.head()) || isPronoun(object.head());
            case OBJECT -> true;
        };
    }
}
