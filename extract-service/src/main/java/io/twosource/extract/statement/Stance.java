package io.twosource.extract.statement;

/** What one source says about one proposition: these six forms and no other. */
public enum Stance {
    ASSERTS,
    CONFIRMS,
    DENIES,
    DECLINES,
    DOUBTS,
    RETRACTS;

    /** 1 where it is for what it is on, -1 where it is against, 0 where it takes no side. */
    public int sign() {
        return switch (this) {
            case ASSERTS, CONFIRMS -> 1;
            case DENIES -> -1;
            case DECLINES, DOUBTS, RETRACTS -> 0;
        };
    }
}
