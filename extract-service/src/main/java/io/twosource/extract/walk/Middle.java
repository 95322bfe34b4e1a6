package io.twosource.extract.walk;

import io.twosource.extract.claim.match.Embedding;

/**
 * The middle of the news in the space of embeddings. This model's embeddings fill only a narrow
 * cone, so where one lies is told from here and not from the origin.
 */
final class Middle {

    static final Embedding OF_THE_NEWS = Vectors.load("middle.txt").getFirst();

    private Middle() {}
}
