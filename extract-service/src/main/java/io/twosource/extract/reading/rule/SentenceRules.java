package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All rules over one sentence; where two find the same words, the more special one is right. */
public final class SentenceRules {

    private static final Set<String> NO_SPEAKERS =
            Set.of(
                    "this",
                    "that",
                    "these",
                    "those",
                    "which",
                    "what",
                    "there",
                    "whatever",
                    "you",
                    "one");

    private static final Set<String> AUTHORS = Set.of("i", "we", "me", "us");

    private final List<Rule> rules;
    private final VerbRule verbs;
    private final WordOrderRule lost;

    public SentenceRules(CueLexicon cues) {
        // From the most special to the most general.
        rules =
                List.of(
                        new RefusalRule(cues),
                        new SilenceRule(cues),
                        new NothingSaidRule(cues),
                        new MisspeakingRule(cues),
                        new QuotedAsRule(cues),
                        new NarratedRule(cues),
                        new ChargeRule(cues),
                        new AccordingToRule(),
                        new JudgementRule(cues),
                        new DoubtRule(cues),
                        new StanceNounRule(cues),
                        new AttributeRule(cues),
                        new SpreadingRule(cues),
                        new CitingRule(cues));
        verbs = new VerbRule(cues);
        lost = new WordOrderRule(cues);
    }

    /** The stances of a sentence, in the order of their cues. */
    public List<Finding> find(ParsedSentence in) {
        Optional<List<Finding>> correction = CorrectionRule.in(in);
        if (correction.isPresent()) {
            return correction.get();
        }
        List<Finding> said = verbs.find(in);
        List<Finding> found = new ArrayList<>();
        for (Rule rule : rules) {
            add(rule.find(in, said), found);
        }
        add(said, found);
        add(lost.find(in, Stream.of(found, said).flatMap(List::stream).toList()), found);
        found.sort(Comparator.comparingInt(finding -> finding.cue().start()));
        return ContradictionRule.applied(InnerSpeech.dropped(OneVoice.merge(found)));
    }

    private static void add(List<Finding> findings, List<Finding> found) {
        for (Finding finding : findings) {
            if (canSpeak(finding) && found.stream().noneMatch(other -> isSame(other, finding))) {
                found.add(finding);
            }
        }
    }

    /**
     * "This contradicts the law", "you can deny that": neither facts nor anybody take a stance. Nor
     * is an author who writes "I" a source.
     */
    private static boolean canSpeak(Finding finding) {
        return finding.speaker()
                .map(Phrase::head)
                .filter(w -> NO_SPEAKERS.contains(w.lower()) || isAuthor(finding, w))
                .isEmpty();
    }

    private static boolean isAuthor(Finding finding, Word word) {
        return AUTHORS.contains(word.lower()) && !finding.in().isQuoted(word);
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.cue().overlaps(other.cue()) || judgesWhatOtherSays(one, other);
    }

    /** "Kyiv said that the report was fake" is one denial, not also an assertion. */
    private static boolean judgesWhatOtherSays(Finding one, Finding other) {
        return one.rule().equals("judgement")
                && other.content().filter(c -> isMainClause(one, c)).isPresent()
                && one.speaker().equals(other.speaker());
    }

    private static boolean isMainClause(Finding judgement, Phrase content) {
        Word judging = judgement.cue().head();
        int top = content.head().index();
        return content.contains(judgement.cue().start())
                && (judging.index() == top || judging.head() == top);
    }
}
