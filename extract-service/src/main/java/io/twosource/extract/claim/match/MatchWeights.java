package io.twosource.extract.claim.match;

/**
 * How the parts of a likeness add up to a score from 0 to 1, by logistic regression.
 *
 * @param join from this score on two propositions are one claim
 * @param sure from this score on no other cell need be asked
 */
public record MatchWeights(
        double bias,
        double meaning,
        double words,
        double otherNames,
        double samePlace,
        double otherPlace,
        double onePlace,
        double otherNumber,
        double join,
        double sure) {

    /**
     * Fitted on pairs of headlines about one rumour or two like ones, and on pairs of propositions
     * made for it; rounded. That other names set two claims apart is put in by hand, as headlines
     * write every word like a name.
     */
    public static final MatchWeights DEFAULT =
            new MatchWeights(-4.5, 7, 3.5, -1.2, 2.2, -1, -.6, -1, .8, .95);

    public MatchWeights withThresholds(double joinFrom, double sureFrom) {
        return new MatchWeights(
                bias,
                meaning,
                words,
                otherNames,
                samePlace,
                otherPlace,
                onePlace,
                otherNumber,
                joinFrom,
                sureFrom);
    }

    double score(Likeness likeness) {
        double sum =
                bias
                        + meaning * likeness.meaning()
                        + words * likeness.words()
                        + otherNames * likeness.otherNames()
                        + samePlace * likeness.samePlace()
                        + otherPlace * likeness.otherPlace()
                        + onePlace * likeness.onePlace()
                        + otherNumber * likeness.otherNumber();
        return 1 / (1 + StrictMath.exp(-sum));
    }
}
