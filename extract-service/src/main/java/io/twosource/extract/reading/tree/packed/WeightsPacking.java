package io.twosource.extract.reading.tree.packed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes the weights of one slot after another. */
final class WeightsPacking {

    /** A row with more than one in this many is quicker read as a whole. */
    private static final int MANY = 4;

    private final int labelSize;
    private final int[] rows;
    private final byte[] labels;
    private final float[] few;
    private final List<float[]> all = new ArrayList<>();
    private int count;

    WeightsPacking(int labelSize, int slots, int weights) {
        this.labelSize = labelSize;
        this.rows = new int[slots];
        this.labels = new byte[weights];
        this.few = new float[weights];
    }

    void add(int slot, float[] weights) {
        int used = 0;
        for (float weight : weights) {
            used += weight == 0 ? 0 : 1;
        }
        if (used * MANY > labelSize) {
            rows[slot] = row(all.size(), PackedWeights.ALL);
            all.add(weights);
        } else {
            rows[slot] = row(count, used);
            addFew(weights);
        }
    }

    private void addFew(float[] weights) {
        for (int label = 0; label < labelSize; label++) {
            if (weights[label] != 0) {
                labels[count] = (byte) label;
                few[count++] = weights[label];
            }
        }
    }

    private static int row(int start, int count) {
        if (start >= 1 << 24) {
            throw new IllegalStateException("more weights than a row can point at");
        }
        return start << 8 | count;
    }

    PackedWeights packed() {
        return new PackedWeights(
                labelSize,
                rows,
                Arrays.copyOf(labels, count),
                Arrays.copyOf(few, count),
                all.toArray(float[][]::new));
    }
}
