package io.twosource.alert.notice;

/** What the sources, taken together, make of a claim. */
public enum ClaimStatus {
    REPORTED,
    CONFIRMED,
    DENIED,
    DISPUTED,
    WITHDRAWN
}
