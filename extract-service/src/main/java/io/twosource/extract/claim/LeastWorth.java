package io.twosource.extract.claim;

/**
 * How much a statement, and what it changes, must be worth to a verification desk, from 0 to 1.
 *
 * @param opens to open a claim: one of less joins a claim that is there, or none
 * @param reported for its claim to be reported: one of less waits on it, untold
 * @param told what a notice must be worth ({@link NoticeWorth}), of which what its statement is
 *     worth by itself is but a part: a change of less counts, and stands on the timeline, untold
 */
public record LeastWorth(double opens, double reported, double told) {

    /** All but rhetoric: whoever confirms or denies it later must find it. */
    public static final double OPENS = .02;

    public static final double REPORTED = .5;

    /** As measured on notices of news left out: see docs/models.md. */
    public static final double TOLD = .15;

    /** As in production, unless an operator says otherwise. */
    public static final LeastWorth DEFAULT = new LeastWorth(OPENS, REPORTED, TOLD);

    /** Whatever it is worth. */
    public static final LeastWorth NONE = new LeastWorth(0, 0, 0);

    public LeastWorth {
        requireShare(opens);
        requireShare(reported);
        requireShare(told);
    }

    private static void requireShare(double worth) {
        if (!(worth >= 0 && worth <= 1)) {
            throw new IllegalArgumentException(worth + " is not between 0 and 1");
        }
    }

    /** Whether a statement may open a claim. */
    public boolean opens(Citation citation) {
        return citation.statement().worth() >= opens;
    }

    /** Whether a claim is reported that holds this statement. */
    boolean isReported(TimelineEntry entry) {
        return entry.citation().statement().worth() >= reported;
    }
}
