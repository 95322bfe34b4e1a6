package io.twosource.extract.claim.match;

/**
 * How promising it is to hold two statements against each other, before anything costly reads them:
 * by meaning, and by what their articles are about, since "an Iranian missile hit it" shares no
 * words with "Tehran denies downing the plane". Only an order: no probability.
 */
public final class Prior {

    /** This model's embeddings of like sentences lie between here and 1. */
    private static final double LEAST_COSINE = .75;

    /** What the articles share counts as much as a tenth more of cosine. */
    private static final double CONTEXT = .4;

    private Prior() {}

    public static double of(PriorInput one, PriorInput other) {
        double meaning =
                (one.embedding().cosine(other.embedding()) - LEAST_COSINE) / (1 - LEAST_COSINE);
        double articles =
                one.contextNames().likeness(other.contextNames())
                        + one.contextWords().likeness(other.contextWords());
        double words = one.words().likeness(other.words());
        return meaning + CONTEXT * articles + CONTEXT * words;
    }
}
