package io.twosource.extract.claim.stance;

/** How words put what they tell. */
enum Bearing {
    /** As a fact. */
    AFFIRMS,
    /** As something that is not so. */
    DENIES,
    /** As something that may or may not be so, or that only others say. */
    LEAVES_OPEN;

    /** Who denies what a claim denies is for it; nobody can be for or against an open question. */
    ArticleStance towards(Bearing claim) {
        if (this == LEAVES_OPEN || claim == LEAVES_OPEN) {
            return ArticleStance.OBSERVING;
        }
        return this == claim ? ArticleStance.FOR : ArticleStance.AGAINST;
    }
}
