package io.twosource.extract.claim.match;

import io.twosource.extract.statement.Statement;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Where a statement's sentence lies in meaning: its embedding, in 8 bits a dimension. Of two
 * sentences this is known more surely than the pair model sees it, which has learned from few.
 * Immutable.
 *
 * <p>In 8 bits, as each anchor of each claim keeps its own; a cosine changes by less than .01.
 */
public final class Meaning {

    /** With a sentence of which nothing is known: that of any two that are held side by side. */
    private static final double OF_ANY = .82;

    /** Of a statement that was kept before meanings were. */
    public static final Meaning UNKNOWN = new Meaning(new byte[0]);

    private final byte[] dimensions;
    private final double length;

    private Meaning(byte[] dimensions) {
        this.dimensions = dimensions;
        length = Math.sqrt(dot(dimensions, dimensions));
    }

    /** What is to be embedded: its sentence; of one that only points to something, that. */
    public static String text(Statement statement) {
        return statement.anaphoric() ? statement.proposition().text() : statement.evidence().text();
    }

    /** From the embedding of {@link #text}. */
    public static Meaning of(float[] embedding) {
        float largest = 0;
        for (float number : embedding) {
            largest = Math.max(largest, Math.abs(number));
        }
        byte[] dimensions = new byte[embedding.length];
        for (int i = 0; i < dimensions.length && largest > 0; i++) {
            dimensions[i] = (byte) Math.round(embedding[i] / largest * Byte.MAX_VALUE);
        }
        return new Meaning(dimensions);
    }

    /** From what {@link #write} wrote; nothing is {@link #UNKNOWN}. */
    public static Meaning read(ByteBuffer bytes) {
        byte[] dimensions = new byte[bytes.remaining()];
        bytes.duplicate().get(dimensions);
        return new Meaning(dimensions);
    }

    /** A byte a dimension. */
    public ByteBuffer write() {
        return ByteBuffer.wrap(dimensions.clone());
    }

    public double cosine(Meaning other) {
        if (length == 0 || other.length == 0) {
            return OF_ANY;
        }
        return dot(dimensions, other.dimensions) / (length * other.length);
    }

    private static int dot(byte[] one, byte[] other) {
        int sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Meaning that && Arrays.equals(dimensions, that.dimensions);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(dimensions);
    }
}
