package io.twosource.alert.notice;

/** What one source says about one proposition. */
public enum Stance {
    ASSERTS,
    CONFIRMS,
    DENIES,
    DECLINES,
    DOUBTS,
    RETRACTS
}
