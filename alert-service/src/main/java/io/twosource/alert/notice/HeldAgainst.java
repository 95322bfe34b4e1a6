package io.twosource.alert.notice;

/**
 * The earlier statement of a claim that a statement was held against when it joined.
 *
 * @param confidence how sure it is that both are on one matter: 0 to 1, to two decimals
 * @param sideConfidence how sure the statement's side is, likewise
 */
public record HeldAgainst(String statementId, double confidence, double sideConfidence) {

    public HeldAgainst {
        confidence = Decimals.two(confidence);
        sideConfidence = Decimals.two(sideConfidence);
    }
}
