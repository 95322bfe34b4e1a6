package io.twosource.extract.claim.match;

/**
 * How promising it is to hold two statements against each other, before anything costly reads them:
 * by what their sentences mean, above all; by what they claim; and by words, their own and those
 * that their articles are about. Only an order: no probability. Weighed so that of stories' own
 * statements those of other articles stand foremost, on streams left out (decision 53).
 */
public final class Prior {

    /** This model's embeddings of like sentences lie between here and 1. */
    private static final double LEAST_COSINE = .75;

    private static final double CLAIMED = .25;
    private static final double WORDS = .2;
    private static final double CONTEXT = .1;

    private Prior() {}

    public static double of(PriorInput one, PriorInput other) {
        double meaning = scaled(one.meaning().cosine(other.meaning()));
        double claimed = scaled(one.embedding().cosine(other.embedding()));
        double words = one.words().likeness(other.words());
        double articles =
                one.contextNames().likeness(other.contextNames())
                        + one.contextWords().likeness(other.contextWords());
        return meaning + CLAIMED * claimed + WORDS * words + CONTEXT * articles;
    }

    private static double scaled(double cosine) {
        return (cosine - LEAST_COSINE) / (1 - LEAST_COSINE);
    }
}
