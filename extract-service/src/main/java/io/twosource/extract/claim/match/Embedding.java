package io.twosource.extract.claim.match;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A proposition's place in meaning: a vector of unit length. Immutable. Its numbers are rounded to
 * half precision (IEEE 754 binary16), in which a hundred thousand claims fit into memory; a cosine
 * changes by less than 0.001.
 */
public final class Embedding {

    private final short[] halves;

    private Embedding(short[] halves) {
        this.halves = halves;
    }

    public static Embedding of(float[] values) {
        short[] halves = new short[values.length];
        for (int i = 0; i < halves.length; i++) {
            halves[i] = Float.floatToFloat16(values[i]);
        }
        return new Embedding(halves);
    }

    /** From float32, little-endian. */
    public static Embedding read(ByteBuffer bytes) {
        float[] values = new float[bytes.remaining() / Float.BYTES];
        bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return of(values);
    }

    /** As float32, little-endian. */
    public ByteBuffer write() {
        ByteBuffer bytes =
                ByteBuffer.allocate(halves.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < halves.length; i++) {
            bytes.putFloat(get(i));
        }
        return bytes.rewind();
    }

    public int dimensions() {
        return halves.length;
    }

    public float get(int dimension) {
        return Float.float16ToFloat(halves[dimension]);
    }

    /** Between unit vectors the dot product is the cosine. */
    public double cosine(Embedding other) {
        float sum = 0;
        for (int i = 0; i < halves.length; i++) {
            sum += get(i) * other.get(i);
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Embedding that && Arrays.equals(halves, that.halves);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(halves);
    }
}
