package io.twosource.extract.walk;

import io.twosource.extract.claim.Claim;
import io.twosource.extract.claim.match.Embedding;
import io.twosource.extract.statement.Proposition;

/**
 * A claim as its cell keeps it.
 *
 * @param proposition of the statement that opened it, which may be gone since
 */
public record KeptClaim(Claim claim, Proposition proposition, Embedding embedding) {

    KeptClaim with(Claim changed) {
        return new KeptClaim(changed, proposition, embedding);
    }
}
