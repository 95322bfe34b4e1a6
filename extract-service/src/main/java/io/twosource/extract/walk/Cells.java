package io.twosource.extract.walk;

import io.twosource.extract.claim.match.Embedding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The regions of meaning, the same in every instance and for ever: a cell is one of some fixed
 * random directions, and a proposition is nearest to the cell in whose direction it lies from the
 * middle of the news. Without the middle taken away, all would lie in the same few cells, since
 * this model's embeddings fill only a narrow cone.
 */
public final class Cells {

    private static final long SEED = 20_240_417;

    private final float[][] directions;

    private Cells(float[][] directions) {
        this.directions = directions;
    }

    /** As many cells as asked for; of fewer cells, each lies where it lies among more. */
    public static Cells of(int count) {
        return new Cells(directions(count, Middle.OF_THE_NEWS.dimensions()));
    }

    public int count() {
        return directions.length;
    }

    /** All cells, nearest first. */
    public List<Integer> nearest(Embedding embedding) {
        double[] nearness =
                IntStream.range(0, count())
                        .mapToDouble(cell -> nearness(cell, embedding))
                        .toArray();
        List<Integer> cells = new ArrayList<>(IntStream.range(0, count()).boxed().toList());
        cells.sort(Comparator.comparingDouble(cell -> -nearness[cell]));
        return cells;
    }

    private double nearness(int cell, Embedding embedding) {
        double sum = 0;
        int dimensions = Math.min(embedding.dimensions(), Middle.OF_THE_NEWS.dimensions());
        for (int i = 0; i < dimensions; i++) {
            sum += (embedding.get(i) - Middle.OF_THE_NEWS.get(i)) * directions[cell][i];
        }
        return sum;
    }

    /**
     * Signs only: the sequence of {@link Random#nextBoolean} is specified, that of others is not.
     */
    private static float[][] directions(int count, int dimensions) {
        Random random = new Random(SEED);
        float[][] directions = new float[count][dimensions];
        for (float[] direction : directions) {
            for (int i = 0; i < dimensions; i++) {
                direction[i] = random.nextBoolean() ? 1 : -1;
            }
        }
        return directions;
    }
}
