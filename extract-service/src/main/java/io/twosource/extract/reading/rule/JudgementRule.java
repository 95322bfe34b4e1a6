package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who calls something true or false: "Kyiv said that the report was fake", "'It is so,' he said".
 */
final class JudgementRule implements Rule {

    private final CueLexicon cues;

    JudgementRule(CueLexicon cues) {
        this.cues = cues;
    }

    @Override
    public List<Finding> find(ParsedSentence in, List<Finding> said) {
        List<Finding> found = new ArrayList<>();
        for (Judgement judgement : Judgement.all(in, cues)) {
            read(in, judgement, said).ifPresent(found::add);
        }
        for (Word verb : in.tree().words()) {
            if (verb.isVerb() && cues.is("asserts calling", verb)) {
                calling(in, verb).or(() -> calledSo(in, verb)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whoever says the judging clause judges; where nobody does, the outlet. */
    private Optional<Finding> read(ParsedSentence in, Judgement judgement, List<Finding> said) {
        Optional<Finding> outer =
                said.stream()
                        .filter(f -> f.content().filter(c -> holds(c, judgement)).isPresent())
                        .min(Comparator.comparingInt(f -> length(f.content().orElseThrow())));
        if (outer.isPresent()) {
            return outer.filter(JudgementRule::isSaid)
                    .map(f -> finding(in, judgement, f.speaker(), "judgement"));
        }
        return isNarrated(in, judgement)
                ? Optional.of(finding(in, judgement, Optional.empty(), "narrated-judgement"))
                : Optional.empty();
    }

    private static boolean holds(Phrase content, Judgement judgement) {
        return content.contains(judgement.cue().start());
    }

    private static int length(Phrase phrase) {
        return phrase.end() - phrase.start();
    }

    /** To say or to prove that it is true is to confirm; to deny that it is true is left alone. */
    private static boolean isSaid(Finding finding) {
        return switch (finding.stance()) {
            case ASSERTS, CONFIRMS -> true;
            case DENIES, DECLINES, DOUBTS, RETRACTS -> false;
        };
    }

    /** "The letter has been revealed to be a hoax"; what the author merely calls so is opinion. */
    private boolean isNarrated(ParsedSentence in, Judgement judgement) {
        boolean refers =
                in.sentence().passage().part() == Span.Part.TEXT
                        && isMain(in.tree(), judgement.cue().head())
                        && cues.is("class plain falsehood", judgement.cue().head())
                        && cues.is("class pointing", judgement.content().head());
        return (judgement.found() || refers)
                && judgement.stance() == Stance.DENIES
                && !in.isQuoted(judgement.cue().head())
                && !in.sentence().asks();
    }

    private static boolean isMain(Tree tree, Word judging) {
        return judging.relation().equals("root")
                || tree.head(judging).filter(w -> w.relation().equals("root")).isPresent();
    }

    private static Finding finding(
            ParsedSentence in, Judgement judgement, Optional<Phrase> speaker, String rule) {
        return new Finding(
                in,
                speaker,
                judgement.stance(),
                judgement.cue(),
                Optional.of(judgement.content()),
                rule);
    }

    /** "called the report a lie", "described the claim as baseless". */
    private Optional<Finding> calling(ParsedSentence in, Word verb) {
        Tree tree = in.tree();
        boolean done = Polarity.of(tree, verb, cues) == Polarity.DONE;
        Optional<Phrase> called =
                new Objects(new Contents(in))
                        .of(verb)
                        .filter(p -> cues.is("class information", p.head()));
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

    /**
     * "called the cuts unjust", "described the plan as a first step": that is what they say it is.
     */
    private Optional<Finding> calledSo(ParsedSentence in, Word verb) {
        Tree tree = in.tree();
        Optional<Word> called =
                tree.child(verb, "dobj", "nsubjpass").filter(w -> w.index() < end(tree, verb));
        Optional<Word> so =
                tree.child(verb, "oprd", "attr", "acomp")
                        .or(() -> as(tree, verb))
                        .filter(w -> w.index() > verb.index() && !w.tag().startsWith("W"));
        boolean active = !Voice.isPassive(tree, verb);
        return Voice.speaker(tree, verb)
                .filter(_ -> active && Polarity.of(tree, verb, cues) == Polarity.DONE)
                .flatMap(
                        who ->
                                called.filter(w -> w.index() > verb.index() && !w.isPronoun())
                                        .map(_ -> who))
                .flatMap(who -> so.map(w -> called(in, verb, who, called.get(), w)));
    }

    private static int end(Tree tree, Word verb) {
        return as(tree, verb).map(Word::index).orElse(tree.words().size());
    }

    private Finding called(ParsedSentence in, Word verb, Phrase who, Word called, Word so) {
        Contents contents = new Contents(in);
        Phrase from = contents.phrase(called, verb);
        Phrase to = new Extent(in, cues).of(contents.phrase(so, verb), verb);
        Phrase content =
                new Phrase(
                        called, Math.min(from.start(), to.start()), Math.max(from.end(), to.end()));
        Phrase cue = CuePhrase.of(in.tree(), verb);
        return new Finding(
                in, Optional.of(who), Stance.ASSERTS, cue, Optional.of(content), "called-so");
    }

    private boolean namesFalsehood(Tree tree, Word verb) {
        return tree.child(verb, "oprd", "attr", "acomp")
                .or(() -> as(tree, verb))
                .filter(w -> cues.is("class falsehood", w))
                .isPresent();
    }

    private static Optional<Word> as(Tree tree, Word verb) {
        Optional<Word> object = tree.child(verb, "dobj").filter(w -> w.index() > verb.index());
        List<Word> ofObject = object.map(w -> tree.branch(w, _ -> false)).orElse(List.of());
        return Stream.concat(tree.children(verb).stream(), ofObject.stream())
                .filter(w -> w.lower().equals("as"))
                .flatMap(w -> tree.children(w).stream())
                .findFirst();
    }
}
