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
        boolean none = stance.isEmpty() || isAttribute(verb) || isSecondOfNeither(tree, verb);
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

    /** "neither confirmed nor denied" is one refusal, told of the first verb. */
    private static boolean isSecondOfNeither(Tree tree, Word verb) {
        return verb.relation().equals("conj")
                && tree.head(verb).flatMap(first -> tree.child(first, "preconj")).isPresent();
    }

    /** Its content hangs from the last of the verbs. */
    private Optional<Found> content(ParsedSentence in, Word verb, Cue cue) {
        Tree tree = in.tree();
        return ownContent(in, verb, cue)
                .or(
                        () ->
                                tree.child(verb, "preconj")
                                        .flatMap(_ -> tree.child(verb, "conj"))
                                        .flatMap(last -> ownContent(in, last, cue)));
    }

    /** Without anyone who speaks only a plain passive or a quotation tells of a stance. */
    private static boolean isTold(Word verb, Optional<Phrase> speaker, Found found) {
        boolean passive = verb.tag().equals("VBN");
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
                        case ASSERTS, CONFIRMS, DENIES -> Optional.of(Stance.DECLINES);
                        case DECLINES, DOUBTS, RETRACTS -> Optional.empty();
                    };
        };
    }

    private record Found(Phrase phrase, String rule) {}

    private Optional<Found> ownContent(ParsedSentence in, Word verb, Cue cue) {
        Contents contents = new Contents(in);
        if (Voice.isPassive(in.tree(), verb)) {
            return contents.clause(verb)
                    .or(() -> contents.object(verb).filter(p -> takes(cue, p)))
                    .or(() -> contents.infinitive(verb))
                    .map(p -> new Found(p, "passive"));
        }
        return contents.clause(verb)
                .map(p -> new Found(withQuotation(in, verb, p), "clause"))
                .or(() -> contents.infinitive(verb).map(p -> new Found(p, "infinitive")))
                .or(() -> noun(contents, verb, cue).map(p -> new Found(p, "object")))
                .or(() -> contents.quotation(verb).map(p -> new Found(p, "quotation")))
                .or(() -> contents.around(verb).map(p -> new Found(p, "parenthesis")))
                .or(() -> contents.before(verb).map(p -> new Found(p, "trailing")));
    }

    /** A fronted quotation is often more than the clause that the parser gave the verb. */
    private static Phrase withQuotation(ParsedSentence in, Word verb, Phrase clause) {
        return new Contents(in)
                .quotation(verb)
                .filter(quoted -> quoted.overlaps(clause) && clause.start() < verb.start())
                .orElse(clause);
    }

    /** "dismissed it", "said that"; people are pronouns too, but cannot be said. */
    private static boolean isPronoun(Word word) {
        return List.of("it", "this", "that").contains(word.lower());
    }

    private Optional<Phrase> noun(Contents contents, Word verb, Cue cue) {
        return contents.object(verb).filter(phrase -> takes(cue, phrase));
    }

    private boolean takes(Cue cue, Phrase object) {
        return switch (cue.takes()) {
            case CLAUSE -> isPronoun(object.head());
            case INFORMATION ->
                    cues.is("class information", object.head()) || isPronoun(object.head());
            case OBJECT -> true;
        };
    }
}
