package io.twosource.extract.claim.stance;

import io.twosource.extract.reading.bearing.Bearing;

/** Where an article stands towards a claim. */
public enum ArticleStance {
    /** It tells the claim as a fact. */
    FOR,
    /** It tells that the claim is untrue. */
    AGAINST,
    /** It tells of the claim, and leaves open whether it is so. */
    OBSERVING,
    /** It is about something else. */
    UNRELATED;

    /** Who denies what a claim denies is for it; nobody can be for or against an open question. */
    static ArticleStance of(Bearing article, Bearing claim) {
        if (article == Bearing.LEAVES_OPEN || claim == Bearing.LEAVES_OPEN) {
            return OBSERVING;
        }
        return article == claim ? FOR : AGAINST;
    }
}
