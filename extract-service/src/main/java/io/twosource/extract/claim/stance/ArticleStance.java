package io.twosource.extract.claim.stance;

/** Where an article stands towards a claim. */
public enum ArticleStance {
    /** It tells the claim as a fact. */
    FOR,
    /** It tells that the claim is untrue. */
    AGAINST,
    /** It tells of the claim, and leaves open whether it is so. */
    OBSERVING,
    /** It is about something else. */
    UNRELATED
}
