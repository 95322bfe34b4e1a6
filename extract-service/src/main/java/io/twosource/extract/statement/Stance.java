package io.twosource.extract.statement;

/** What one source says about one proposition: these six forms and no other. */
public enum Stance {
    ASSERTS,
    CONFIRMS,
    DENIES,
    DECLINES,
    DOUBTS,
    RETRACTS
}
