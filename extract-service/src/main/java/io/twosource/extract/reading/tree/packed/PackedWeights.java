package io.twosource.extract.reading.tree.packed;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.IOException;

/**
 * For each feature the weights that are not zero, and the labels that they speak for. Sums come out
 * as they do with all weights, in the same order.
 */
final class PackedWeights extends MajorVector {

    private static final long serialVersionUID = 1;

    /** Where each slot's weights begin; they end where the next one's begin. */
    private final int[] starts;

    private final byte[] labels;
    private final float[] values;

    PackedWeights(int labelSize, int[] starts, byte[] labels, float[] values) {
        this.starts = starts;
        this.labels = labels;
        this.values = values;
        setSizes(labelSize, starts.length - 1);
    }

    @Override
    public void addScores(SparseVector x, float[] scores) {
        Slots features = (Slots) x;
        for (int i = 0; i < features.count(); i++) {
            int slot = features.slot(i);
            int end = starts[slot + 1];
            for (int at = starts[slot]; at < end; at++) {
                scores[labels[at] & 0xFF] += values[at];
            }
        }
    }

    void write(PackedOutput out) throws IOException {
        out.write(new int[] {getLabelSize()});
        out.write(starts);
        out.write(labels);
        out.write(values);
    }

    static PackedWeights read(PackedInput in) throws IOException {
        return new PackedWeights(in.ints()[0], in.ints(), in.bytes(), in.floats());
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
