package io.twosource.extract.claim.side;

import static io.twosource.extract.claim.Side.AGAINST;
import static io.twosource.extract.claim.Side.FOR;
import static io.twosource.extract.claim.Side.NEITHER;

import io.twosource.extract.claim.Citation;
import io.twosource.extract.claim.Side;
import io.twosource.extract.claim.TimelineEntry;
import io.twosource.extract.statement.Stance;
import java.util.Locale;

/**
 * On which side of a claim a statement stands: it follows from whom it agrees and conflicts with.
 * Where none of those takes a side, as where a statement opens the claim, it stands by its stance;
 * who takes no side by stance takes none. A false dispute costs more than a missed one, so what is
 * not plain stands on neither side.
 */
public final class Sides {

    /**
     * Of a bearing from -1 to 1: from the one on it is for the claim, below the other against it;
     * what lies between is not plain.
     */
    private static final double FOR_FROM = .35;

    private static final double AGAINST_BELOW = 0;

    private record Verdict(Side side, double confidence, String reason) {}

    private Sides() {}

    /** A statement in the timeline of a claim, after it was held against others of it. */
    public static TimelineEntry place(Citation citation, Holding holding) {
        Verdict verdict = verdict(citation, holding);
        return new TimelineEntry(
                citation,
                verdict.side(),
                verdict.reason(),
                holding.same(),
                verdict.confidence(),
                holding.nearest().map(Held::statementId));
    }

    /** Of who opens a claim, or was held against nobody with a side. */
    public static Side byStance(Stance stance) {
        return switch (stance.sign()) {
            case 1 -> FOR;
            case -1 -> AGAINST;
            default -> NEITHER;
        };
    }

    private static Verdict verdict(Citation citation, Holding holding) {
        String said = said(citation);
        Side side = byStance(citation.statement().stance());
        if (side == NEITHER || !holding.hasSides()) {
            return new Verdict(side, citation.statement().confidence(), said);
        }
        double bearing = holding.bearing();
        if (bearing < FOR_FROM && bearing >= AGAINST_BELOW) {
            return new Verdict(NEITHER, .5, said + "; not plain on which side");
        }
        return new Verdict(
                bearing >= FOR_FROM ? FOR : AGAINST,
                (1 + Math.abs(bearing)) / 2,
                said
                        + (agrees(holding) ? "; agrees" : "; conflicts")
                        + " with an earlier statement");
    }

    private static boolean agrees(Holding holding) {
        return holding.nearest()
                .filter(held -> held.relation().agree() >= held.relation().conflict())
                .isPresent();
    }

    private static String said(Citation citation) {
        String cue = '"' + citation.statement().cue().text() + '"';
        return switch (citation.statement().stance()) {
            case DECLINES -> "not confirming is not denying: " + cue;
            case DOUBTS -> "a doubt takes no side: " + cue;
            case RETRACTS -> "takes back its words: " + cue;
            case ASSERTS -> "says so: " + cue;
            case CONFIRMS, DENIES ->
                    citation.statement().stance().name().toLowerCase(Locale.ROOT) + ": " + cue;
        };
    }
}
