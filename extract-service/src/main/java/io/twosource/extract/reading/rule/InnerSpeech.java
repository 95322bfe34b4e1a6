package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Stance;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Speech that a denial holds: whoever "denied that the ministry had confirmed it" tells of no
 * confirmation, and who "would not say whether she had asked" of no question.
 */
final class InnerSpeech {

    private static final Set<String> RULES = Set.of("clause", "infinitive", "silence", "refusal");
    private static final Set<Stance> UNSAYING =
            Set.of(Stance.DENIES, Stance.DECLINES, Stance.DOUBTS, Stance.RETRACTS);

    private InnerSpeech() {}

    /** The findings, without those that another only tells not to be so. */
    static List<Finding> dropped(List<Finding> findings) {
        return findings.stream()
                .filter(inner -> findings.stream().noneMatch(outer -> unsays(outer, inner)))
                .toList();
    }

    private static boolean unsays(Finding outer, Finding inner) {
        Word cue = inner.cue().head();
        Optional<Phrase> content =
                outer.content().filter(c -> c.contains(inner.cue().start()) && c.head().isVerb());
        return !outer.equals(inner)
                && UNSAYING.contains(outer.stance())
                && RULES.contains(outer.rule())
                && content.filter(c -> isOfClause(outer.in().tree(), cue, c)).isPresent();
    }

    /**
     * But "denied that the bridge, which the mayor says is old, fell" leaves the mayor his word.
     */
    private static boolean isOfClause(Tree tree, Word cue, Phrase content) {
        for (Optional<Word> at = Optional.of(cue);
                at.filter(w -> w.index() != content.head().index()).isPresent();
                at = tree.head(at.get())) {
            if (Set.of("relcl", "acl", "advcl", "parataxis").contains(at.get().relation())) {
                return false;
            }
        }
        return true;
    }
}
