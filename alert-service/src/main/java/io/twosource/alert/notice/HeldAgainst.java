package io.twosource.alert.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The earlier statement of a claim that a statement was held against when it joined.
 *
 * @param confidence how sure it is that both are on one matter: 0 to 1, to two decimals
 * @param sideConfidence how sure the statement's side is, likewise
 */
@Schema(nullable = true)
public record HeldAgainst(
        String statementId,
        @Schema(minimum = "0", maximum = "1") double confidence,
        @Schema(minimum = "0", maximum = "1") double sideConfidence) {

    public HeldAgainst {
        confidence = Decimals.two(confidence);
        sideConfidence = Decimals.two(sideConfidence);
    }
}
