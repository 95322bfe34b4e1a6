package io.twosource.extract.reading.proposition;

import io.twosource.extract.reading.rule.Finding;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Proposition;
import io.twosource.extract.statement.Speaker;
import io.twosource.extract.statement.Stance;
import java.util.Optional;

/**
 * A proposition that later words may point to.
 *
 * @param points whether its own words only point to another
 * @param said as its speaker put it: for "they did not go" the denial, not what it denies
 */
record Antecedent(
        Finding finding,
        Optional<Speaker> speaker,
        boolean points,
        Proposition proposition,
        Proposition said) {

    /** Whether its words hold a noun: "the reports" point to "reports about …". */
    boolean mentions(String noun) {
        return finding.in().tree().words().stream()
                .anyMatch(
                        w ->
                                w.lemma().equals(noun)
                                        && (isIn(
                                                        w.start(),
                                                        finding.cue().start(),
                                                        finding.cue().end())
                                                || finding.content()
                                                        .filter(c -> c.head().index() == w.index())
                                                        .isPresent()));
    }

    /** Whether a negation in it is not known to be of what it tells. */
    boolean isUnsure() {
        return !proposition.negated()
                && finding.stance() != Stance.DENIES
                && finding.in().tree().words().stream().anyMatch(Word::isNegation);
    }

    private static boolean isIn(int offset, int start, int end) {
        return start <= offset && offset < end;
    }
}
