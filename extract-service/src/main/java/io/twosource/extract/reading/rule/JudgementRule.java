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
 * Who calls something true or false: "Kyiv said that the report was fake", "'It is so,' he said".
 */
final class JudgementRule implements Rule {

    private final CueLexicon cues;

    JudgementRule(CueLexicon cues) {
        this.cues = cues;
    }

    @Override
    public List<Finding> find(ParsedSentence in) {
        List<Finding> found = new ArrayList<>();
        for (Word verb : in.tree().words()) {
            cues.verb(verb, in.tree()).flatMap(cue -> read(in, verb, cue)).ifPresent(found::add);
            if (verb.isVerb() && cues.is("asserts calling", verb)) {
                calling(in, verb).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "called the report a lie", "described the claim as baseless". */
    private Optional<Finding> calling(ParsedSentence in, Word verb) {
        Tree tree = in.tree();
        boolean done = Polarity.of(tree, verb, cues) == Polarity.DONE;
        Optional<Phrase> called =
                new Contents(in).object(verb).filter(p -> cues.is("class information", p.head()));
        return Voice.speaker(tree, verb)
                .filter(_ -> done && called.isPresent() && namesFalsehood(tree, verb))
                .map(
                        speaker ->
                                new Finding(
                                        in,
                                        Optional.of(speaker),
                                        Stance.DENIES,
                                        CuePhrase.of(tree, verb),
                                        called,
                                        "calling"));
    }

    private boolean namesFalsehood(Tree tree, Word verb) {
        return tree.child(verb, "oprd", "attr", "acomp")
                .or(() -> as(tree, verb))
                .filter(w -> cues.is("class falsehood", w))
                .isPresent();
    }

    private static Optional<Word> as(Tree tree, Word verb) {
        return tree.children(verb).stream()
                .filter(w -> w.lower().equals("as"))
                .flatMap(w -> tree.children(w).stream())
                .findFirst();
    }

    private Optional<Finding> read(ParsedSentence in, Word verb, Cue cue) {
        Tree tree = in.tree();
        Optional<Phrase> speaker = Voice.speaker(tree, verb);
        boolean done = Polarity.of(tree, verb, cues) == Polarity.DONE;
        Optional<Stance> wrapped = outer(cue);
        if (speaker.isEmpty() || !done || wrapped.isEmpty()) {
            return Optional.empty();
        }
        return tree.child(verb, "ccomp")
                .flatMap(clause -> Judgement.in(in, clause, cues))
                .map(
                        judgement ->
                                new Finding(
                                        in,
                                        speaker,
                                        judgement.stance(),
                                        judgement.cue(),
                                        Optional.of(judgement.content()),
                                        "judgement"));
    }

    /** To say or to prove that it is true is to confirm; to deny that it is true is left alone. */
    private static Optional<Stance> outer(Cue cue) {
        return switch (cue.stance()) {
            case ASSERTS, CONFIRMS -> Optional.of(cue.stance());
            case DENIES, DECLINES, DOUBTS, RETRACTS -> Optional.empty();
        };
    }
}
