package io.twosource.extract.walk;

import io.twosource.extract.claim.pair.Relations;
import io.twosource.extract.statement.Stance;
import java.time.Duration;

/**
 * How statements join claims.
 *
 * @param relations says how two statements bear on each other
 * @param window how far apart in time two statements on one event may be
 * @param join how likely a statement must be on a claim's matter to join it, 0 to 1
 * @param sure the same, for no other cell to be asked
 */
public record Joining(Relations relations, Duration window, double join, double sure) {

    /** As measured on folds of news: see docs/claims.md. */
    public static final double JOIN = .5;

    public static final double SURE = .9;

    /** How likely a joining statement must be on the matter for others to be held against it. */
    static final double ANCHORED = .65;

    /**
     * What of that bar is enough for who takes no side: "declined to comment" has few words by
     * which its matter is known, and less comes of it.
     */
    private static final double WITHOUT_SIDE = .6;

    boolean joins(double same, Stance stance) {
        return same >= (stance.sign() == 0 ? join * WITHOUT_SIDE : join);
    }

    boolean isSure(double same) {
        return same >= sure;
    }
}
