package io.twosource.extract.claim;

/** What the sources, taken together, make of a claim. */
public enum ClaimStatus {
    /** Somebody says so, or nobody takes a side. */
    REPORTED,
    /** A source confirms it, or a second one says so; nobody is against it. */
    CONFIRMED,
    /** There is a source against it, and none for it. */
    DENIED,
    /** There are sources on both sides. */
    DISPUTED,
    /** Every statement on it is gone. */
    WITHDRAWN
}
