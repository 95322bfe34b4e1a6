package io.twosource.extract.walk;

import io.twosource.extract.claim.Side;
import io.twosource.extract.claim.match.Context;
import io.twosource.extract.claim.match.Embedding;
import io.twosource.extract.claim.match.PriorInput;
import io.twosource.extract.claim.pair.InContext;
import io.twosource.extract.statement.Proposition;

/**
 * A statement by which its claim is found, and that others are held against.
 *
 * @param embedding of the proposition
 * @param context what its article as a whole is about
 * @param said the statement as the pair model reads it
 * @param side on which it stands
 */
public record Anchor(
        String statementId,
        Proposition proposition,
        Embedding embedding,
        Context context,
        InContext said,
        Side side) {

    HeardAnchor heard() {
        return new HeardAnchor(statementId, embedding, said, side);
    }

    PriorInput prior() {
        return PriorInput.of(proposition, embedding, said.meaning(), context);
    }
}
