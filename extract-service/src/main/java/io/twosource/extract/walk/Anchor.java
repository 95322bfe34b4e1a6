package io.twosource.extract.walk;

import io.twosource.extract.claim.match.Context;
import io.twosource.extract.claim.match.Embedding;
import io.twosource.extract.claim.match.Subject;
import io.twosource.extract.statement.Proposition;

/**
 * A statement by which its claim is found.
 *
 * @param embedding of the proposition
 * @param context what its article as a whole is about
 */
public record Anchor(
        String statementId, Proposition proposition, Embedding embedding, Context context) {

    Subject subject() {
        return Subject.of(proposition, embedding, context);
    }
}
