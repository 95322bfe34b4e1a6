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
final class VerbRule {

    private static final Set<String> OWN = Set.of("i", "we", "you", "people", "who", "one");

    private final CueLexicon cues;
    private final OtherSenses otherSenses;

    VerbRule(CueLexicon cues) {
        this.cues = cues;
        this.otherSenses = new OtherSenses(cues);
    }

    List<Finding> find(ParsedSentence in) {
        List<Finding> found = new ArrayList<>();
        for (Word word : in.tree().words()) {
            cues.verb(word, in.tree()).flatMap(cue -> read(in, word, cue)).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Finding> read(ParsedSentence in, Word verb, Cue cue) {
        Tree tree = in.tree();
        Optional<Stance> stance = stance(tree, verb, cue, Polarity.of(tree, verb, cues));
        boolean none =
                stance.isEmpty()
                        || isAttribute(tree, verb)
                        || isSecondOfNeither(tree, verb)
                        || isSaidInPassing(tree, verb);
        if (none || otherSenses.apply(tree, verb)) {
            return Optional.empty();
        }
        Optional<Phrase> speaker = Voice.speaker(tree, verb);
        if (isOpinion(in, verb, speaker)) {
            return Optional.empty();
        }
        if (BareDenial.is(tree, verb, speaker)) {
            return BareDenial.finding(in, verb, speaker);
        }
        return new VerbContent(in, cues)
                .of(verb, cue)
                .filter(found -> isTold(verb, speaker, found) && !isRelative(found.phrase()))
                .map(found -> finding(in, verb, speaker, stance.get(), found));
    }

    /** "…, which the police denied": without the noun that it stands for, it says nothing. */
    private static boolean isRelative(Phrase content) {
        Word head = content.head();
        return head.tag().matches("W.*") && content.end() <= head.end() + 1;
    }

    /** "confirmed cases", "alleged plans": an attribute tells of no act of speech. */
    private static boolean isAttribute(Tree tree, Word verb) {
        boolean joined = verb.tag().equals("VBN") && verb.relation().equals("conj");
        return List.of("nmod", "amod", "compound").contains(verb.relation())
                || (joined
                        && tree.head(verb)
                                .filter(w -> Set.of("nmod", "amod").contains(w.relation()))
                                .isPresent());
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

    /** Without anyone who speaks only a plain passive or a quotation tells of a stance. */
    private static boolean isTold(Word verb, Optional<Phrase> speaker, VerbContent.Found found) {
        boolean passive = verb.tag().equals("VBN") && !verb.relation().equals("acl");
        return speaker.isPresent() || (passive && found.rule().equals("passive"));
    }

    private static Finding finding(
            ParsedSentence in,
            Word verb,
            Optional<Phrase> speaker,
            Stance stance,
            VerbContent.Found found) {
        Phrase cue = CuePhrase.of(in.tree(), verb);
        return new Finding(in, speaker, stance, cue, Optional.of(found.phrase()), found.rule());
    }

    /** "refused to acknowledge the court" */
    private static boolean isRefused(Tree tree, Word verb) {
        return tree.head(verb)
                .filter(w -> w.lemma().equals("refuse") && tree.child(verb, "ccomp").isEmpty())
                .isPresent();
    }

    /** "I think so" is how one speaks; "officials think so" tells of what they hold. */
    private boolean isOpinion(ParsedSentence in, Word verb, Optional<Phrase> speaker) {
        return cues.is("class opining", verb)
                && (in.isQuoted(verb)
                        || speaker.filter(w -> OWN.contains(w.head().lower())).isPresent());
    }

    /** Not to reject something says nothing of it. */
    private Optional<Stance> undone(Tree tree, Word verb, Cue cue) {
        if (cues.is("class owning up", verb) && isRefused(tree, verb)) {
            return Optional.empty();
        }
        boolean said = cue.takes() == Cue.Takes.OBJECT;
        return said ? Optional.of(Stance.DECLINES) : Optional.empty();
    }

    /** Not to confirm is not to deny, nor is not to deny to confirm: both decline. */
    private Optional<Stance> stance(Tree tree, Word verb, Cue cue, Polarity polarity) {
        Stance stance = cue.stance();
        return switch (polarity) {
            case DONE -> Optional.of(stance);
            case THOUGHT_OF -> Optional.empty();
            case NOT_DONE ->
                    switch (stance) {
                        case CONFIRMS, DENIES -> undone(tree, verb, cue);
                        case ASSERTS ->
                                Optional.of(Stance.DOUBTS)
                                        .filter(_ -> cues.is("class opining", verb));
                        case DECLINES, DOUBTS, RETRACTS -> Optional.empty();
                    };
        };
    }
}
