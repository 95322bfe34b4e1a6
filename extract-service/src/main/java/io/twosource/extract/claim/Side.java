package io.twosource.extract.claim;

/** Where a statement stands towards its claim. */
public enum Side {
    FOR,
    AGAINST,
    NEITHER;

    /** The side of whoever says the contrary. */
    public Side opposite() {
        return switch (this) {
            case FOR -> AGAINST;
            case AGAINST -> FOR;
            case NEITHER -> NEITHER;
        };
    }
}
