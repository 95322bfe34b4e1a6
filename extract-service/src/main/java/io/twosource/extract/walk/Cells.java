package io.twosource.extract.walk;

import io.twosource.extract.claim.match.Embedding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The regions of meaning, the same in every instance and for ever: a proposition is nearest to the
 * cell whose middle is nearest to it.
 */
public final class Cells {

    private static final List<Embedding> MIDDLES = Vectors.load("cells.txt");

    /** As many as there can be. */
    public static final int MOST = MIDDLES.size();

    private final List<Embedding> middles;

    private Cells(List<Embedding> middles) {
        this.middles = middles;
    }

    /** As many cells as asked for, at most {@link #MOST}. */
    public static Cells of(int count) {
        return new Cells(MIDDLES.subList(0, count));
    }

    public int count() {
        return middles.size();
    }

    Embedding middle(int cell) {
        return middles.get(cell);
    }

    /** All cells, nearest first. */
    public List<Integer> nearest(Embedding embedding) {
        double[] distances =
                middles.stream().mapToDouble(middle -> distance(embedding, middle)).toArray();
        List<Integer> cells = new ArrayList<>(IntStream.range(0, count()).boxed().toList());
        cells.sort(Comparator.comparingDouble(cell -> distances[cell]));
        return cells;
    }

    /** Euclid's, squared. */
    private static double distance(Embedding one, Embedding other) {
        double sum = 0;
        int dimensions = Math.min(one.dimensions(), other.dimensions());
        for (int i = 0; i < dimensions; i++) {
            double difference = one.get(i) - other.get(i);
            sum += difference * difference;
        }
        return sum;
    }
}
