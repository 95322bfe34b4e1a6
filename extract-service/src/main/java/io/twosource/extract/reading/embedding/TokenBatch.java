package io.twosource.extract.reading.embedding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Texts of several lengths, padded to one. */
final class TokenBatch {

    private final long[][] ids;

    /** 1 where there is a piece, 0 where there is padding. */
    private final long[][] mask;

    private TokenBatch(long[][] ids, long[][] mask) {
        this.ids = ids;
        this.mask = mask;
    }

    static TokenBatch of(long[][] texts) {
        int width = Arrays.stream(texts).mapToInt(text -> text.length).max().orElse(0);
        long[][] ids = new long[texts.length][];
        long[][] mask = new long[texts.length][width];
        for (int i = 0; i < texts.length; i++) {
            ids[i] = Arrays.copyOf(texts[i], width);
            Arrays.fill(mask[i], 0, texts[i].length, 1);
        }
        return new TokenBatch(ids, mask);
    }

    long[][] ids() {
        return ids;
    }

    long[][] mask() {
        return mask;
    }

    /** All of the first kind: there are no pairs of texts. */
    long[][] types() {
        return new long[ids.length][ids[0].length];
    }

    /** For each text the mean of its pieces' vectors, of unit length. */
    List<float[]> means(float[][][] vectors) {
        List<float[]> means = new ArrayList<>(ids.length);
        for (int i = 0; i < ids.length; i++) {
            means.add(mean(vectors[i], mask[i]));
        }
        return means;
    }

    private static float[] mean(float[][] pieces, long[] mask) {
        float[] sum = new float[pieces[0].length];
        for (int i = 0; i < pieces.length; i++) {
            for (int j = 0; mask[i] == 1 && j < sum.length; j++) {
                sum[j] += pieces[i][j];
            }
        }
        return unit(sum);
    }

    private static float[] unit(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += (double) value * value;
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
