package io.twosource.extract.walk;

import io.twosource.extract.claim.match.Embedding;

/**
 * On which side of the middle of the news an embedding lies, one bit a dimension. The share of bits
 * in which two differ grows with the angle between them (Charikar, "Similarity Estimation
 * Techniques from Rounding Algorithms", 2002), and counting them is a hundred times as fast as a
 * cosine.
 */
final class Signature {

    /** Longs of a signature. */
    static final int LONGS = 6;

    private Signature() {}

    static long[] of(Embedding embedding) {
        long[] bits = new long[LONGS];
        int dimensions = Math.min(embedding.dimensions(), LONGS * Long.SIZE);
        for (int i = 0; i < dimensions; i++) {
            if (embedding.get(i) > Middle.OF_THE_NEWS.get(i)) {
                bits[i / Long.SIZE] |= 1L << (i % Long.SIZE);
            }
        }
        return bits;
    }
}
