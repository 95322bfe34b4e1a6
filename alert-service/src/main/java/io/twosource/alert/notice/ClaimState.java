package io.twosource.alert.notice;

/** A claim's state: its status and its independent sources on each side. */
public record ClaimState(ClaimStatus status, int sourcesFor, int sourcesAgainst) {

    /** Independent sources on one side; of a statement that takes none, on the stronger one. */
    public int sourcesOn(Side side) {
        return switch (side) {
            case FOR -> sourcesFor;
            case AGAINST -> sourcesAgainst;
            case NEITHER -> Math.max(sourcesFor, sourcesAgainst);
        };
    }
}
