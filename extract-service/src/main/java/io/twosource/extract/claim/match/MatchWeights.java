package io.twosource.extract.claim.match;

/**
 * How the parts of a likeness add up to a score.
 *
 * @param join from this score on two propositions are one claim
 * @param sure from this score on no other cell need be asked
 */
public record MatchWeights(
        double meaning,
        double words,
        double names,
        double otherPlace,
        double otherNumber,
        double join,
        double sure) {

    public static final MatchWeights DEFAULT = new MatchWeights(.5, .3, .2, -.3, -.15, .5, .7);

    public MatchWeights withThresholds(double joinFrom, double sureFrom) {
        return new MatchWeights(meaning, words, names, otherPlace, otherNumber, joinFrom, sureFrom);
    }

    double score(Likeness likeness) {
        return meaning * likeness.meaning()
                + words * likeness.words()
                + names * likeness.names()
                + otherPlace * likeness.otherPlace()
                + otherNumber * likeness.otherNumber();
    }
}
