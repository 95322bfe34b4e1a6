package io.twosource.extract.claim.match;

import io.twosource.extract.statement.Proposition;

/** A proposition as it is compared with others. */
public record Subject(Embedding embedding, Content content) {

    public static Subject of(Proposition proposition, Embedding embedding) {
        return new Subject(embedding, Content.of(proposition));
    }
}
