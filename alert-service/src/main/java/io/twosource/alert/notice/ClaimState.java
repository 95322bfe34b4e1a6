package io.twosource.alert.notice;

/**
 * A claim's state.
 *
 * @param sourcesFor independent sources, as is {@code sourcesAgainst}
 * @param statements on its timeline, repetitions included
 */
public record ClaimState(ClaimStatus status, int sourcesFor, int sourcesAgainst, int statements) {

    /** Whether anything has been said at all: of a claim that is new, nothing had been. */
    public boolean isEmpty() {
        return statements == 0;
    }

    /**
     * Whether its status and its sources are those of another, however often they were repeated.
     */
    public boolean countsAs(ClaimState other) {
        return status == other.status
                && sourcesFor == other.sourcesFor
                && sourcesAgainst == other.sourcesAgainst;
    }

    /** Independent sources on one side; of a statement that takes none, on the stronger one. */
    public int sourcesOn(Side side) {
        return switch (side) {
            case FOR -> sourcesFor;
            case AGAINST -> sourcesAgainst;
            case NEITHER -> Math.max(sourcesFor, sourcesAgainst);
        };
    }
}
