package io.twosource.extract.claim;

/** What the sources, taken together, make of a claim. */
public enum ClaimStatus {
    /** One source says so, even in so many words, or nobody takes a side. */
    REPORTED,
    /** Two independent sources or more are for it, and nobody is against it. */
    CONFIRMED,
    /** There is a source against it, and none for it. */
    DENIED,
    /** There are sources on both sides. */
    DISPUTED,
    /** Every statement on it is gone. */
    WITHDRAWN
}
