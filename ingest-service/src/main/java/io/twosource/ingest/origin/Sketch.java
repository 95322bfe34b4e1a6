package io.twosource.ingest.origin;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A text in {@value #VALUES} numbers, enough to tell how much it shares with another. Immutable.
 */
public final class Sketch {

    /** Values in a band: more of them, and fewer texts meet in it by chance. */
    private static final int ROWS = 3;

    private static final int BANDS = 24;

    static final int VALUES = 96;

    private final int runs;
    private final int[] values;

    Sketch(int runs, int[] values) {
        if (values.length != VALUES) {
            throw new IllegalArgumentException("a sketch has " + VALUES + " values");
        }
        this.runs = runs;
        this.values = values;
    }

    /** As it was {@link #values() written}. */
    public static Sketch of(int runs, ByteBuffer values) {
        int[] read = new int[VALUES];
        values.duplicate().asIntBuffer().get(read);
        return new Sketch(runs, read);
    }

    /** How many runs of words the text has. */
    public int runs() {
        return runs;
    }

    public ByteBuffer values() {
        ByteBuffer written = ByteBuffer.allocate(VALUES * Integer.BYTES);
        written.asIntBuffer().put(values);
        return written;
    }

    /**
     * What two texts have in common, of all that either has; from 0 to 1, give or take a twentieth.
     */
    public double resemblance(Sketch other) {
        long same = IntStream.range(0, VALUES).filter(i -> values[i] == other.values[i]).count();
        return (double) same / VALUES;
    }

    /** What two texts have in common, of what the shorter one has. A trimmed copy is contained. */
    public double containment(Sketch other) {
        double resemblance = resemblance(other);
        double shared = resemblance / (1 + resemblance) * ((double) runs + other.runs);
        return Math.min(1, shared / Math.min(runs, other.runs));
    }

    /**
     * Texts that share one of these may be alike; those that are share one nearly surely (Leskovec,
     * Rajaraman, Ullman, "Mining of Massive Datasets", 3.4).
     */
    public LongStream bands() {
        return IntStream.range(0, BANDS).mapToLong(this::band);
    }

    private long band(int band) {
        return IntStream.range(band * ROWS, (band + 1) * ROWS)
                .mapToLong(i -> values[i])
                .reduce(band, (hash, value) -> MinHash.mixed(hash * 31 + value));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch sketch
                && runs == sketch.runs
                && Arrays.equals(values, sketch.values);
    }

    @Override
    public int hashCode() {
        return 31 * runs + Arrays.hashCode(values);
    }
}
