package io.twosource.extract.claim.side;

/**
 * Something that sets two propositions apart.
 *
 * @param why in words for those who read the claim's timeline
 */
record Contrast(String why, Weight weight) {

    /** How much it says. */
    enum Weight {
        /** Both may be true. */
        UNSURE,
        /** Both cannot be true, but both may be false: 12 and 40 killed. */
        CONTRARY,
        /** One of them is true: it left, or it did not. */
        CONTRADICTORY
    }

    static Contrast unsure(String why) {
        return new Contrast(why, Weight.UNSURE);
    }

    /** One that weighs as much, if it is sure. */
    static Contrast of(String why, boolean sure, Weight weight) {
        return sure ? new Contrast(why, weight) : unsure(why);
    }
}
