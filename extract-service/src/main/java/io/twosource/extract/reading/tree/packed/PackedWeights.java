package io.twosource.extract.reading.tree.packed;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.IOException;

/**
 * For each feature the weights that are not zero, and the labels that they speak for; for features
 * with a weight for many labels, all weights. Sums come out as NLP4J's own do, in the same order.
 */
final class PackedWeights extends MajorVector {

    private static final long serialVersionUID = 1;

    /** In place of a number of weights: there is one for each label. */
    static final int ALL = 0xFF;

    /** By slot: where its weights begin, and in the last byte how many there are. */
    private final int[] rows;

    private final byte[] labels;
    private final float[] few;

    /** Arrays of their own, for sums over two arrays at one index take few instructions. */
    private final float[][] all;

    PackedWeights(int labelSize, int[] rows, byte[] labels, float[] few, float[][] all) {
        this.rows = rows;
        this.labels = labels;
        this.few = few;
        this.all = all;
        setSizes(labelSize, rows.length);
    }

    @Override
    public void addScores(SparseVector x, float[] scores) {
        int[] found = rows((Slots) x);
        for (int row : found) {
            int count = row & 0xFF;
            if (count == ALL) {
                addAll(all[row >>> 8], scores);
            } else {
                addFew(row >>> 8, count, scores);
            }
        }
    }

    /** All rows before any weight, as for {@link HashIndex#findAll}. */
    private int[] rows(Slots features) {
        int[] found = new int[features.count()];
        for (int i = 0; i < found.length; i++) {
            found[i] = rows[features.slot(i)];
        }
        return found;
    }

    private static void addAll(float[] weights, float[] scores) {
        for (int label = 0; label < scores.length; label++) {
            scores[label] += weights[label];
        }
    }

    private void addFew(int start, int count, float[] scores) {
        for (int at = start; at < start + count; at++) {
            scores[labels[at] & 0xFF] += few[at];
        }
    }

    void write(PackedOutput out) throws IOException {
        out.write(new int[] {getLabelSize()});
        out.write(rows);
        out.write(labels);
        out.write(few);
        out.write(new int[] {all.length});
        for (float[] weights : all) {
            out.write(weights);
        }
    }

    static PackedWeights read(PackedInput in) throws IOException {
        int labelSize = in.ints()[0];
        int[] rows = in.ints();
        byte[] labels = in.bytes();
        float[] few = in.floats();
        float[][] all = new float[in.ints()[0]][];
        for (int i = 0; i < all.length; i++) {
            all[i] = in.floats();
        }
        return new PackedWeights(labelSize, rows, labels, few, all);
    }

    @Override
    public boolean expand(int labelSize, int featureSize, WeightGenerator generator) {
        throw readOnly();
    }

    @Override
    protected void setRowSize(int size) {
        throw readOnly();
    }

    @Override
    protected void setColumnSize(int size) {
        throw readOnly();
    }

    @Override
    public int indexOf(int label, int feature) {
        throw readOnly();
    }

    @Override
    public void addScores(float[] x, float[] scores) {
        throw readOnly();
    }

    @Override
    protected MajorVector createInstance() {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("packed weights are for decoding only");
    }
}
