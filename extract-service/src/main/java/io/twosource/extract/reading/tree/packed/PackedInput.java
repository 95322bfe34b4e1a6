package io.twosource.extract.reading.tree.packed;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.ByteBuffer;

/** Reads a packed model, its arrays piece by piece. */
final class PackedInput implements Closeable {

    /** Counts up whenever what is packed changes, so that no build keeps an older one. */
    static final int FORMAT = 1;

    private final DataInputStream in;
    private final ByteBuffer piece = ByteBuffer.allocate(1 << 16);

    PackedInput(InputStream in) throws IOException {
        this.in = new DataInputStream(in);
        int format = this.in.readInt();
        if (format != FORMAT) {
            throw new IOException("packed by another build: " + format);
        }
    }

    Object object() throws IOException {
        try {
            // Not closed: the arrays follow in the same stream.
            return new ObjectInputStream(in).readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException("packed with another NLP4J", e);
        }
    }

    byte[] bytes() throws IOException {
        byte[] values = new byte[in.readInt()];
        in.readFully(values);
        return values;
    }

    int[] ints() throws IOException {
        int[] values = new int[in.readInt()];
        for (int at = 0; at < values.length; ) {
            int count = next(values.length - at, Integer.BYTES);
            piece.asIntBuffer().get(values, at, count);
            at += count;
        }
        return values;
    }

    long[] longs() throws IOException {
        long[] values = new long[in.readInt()];
        for (int at = 0; at < values.length; ) {
            int count = next(values.length - at, Long.BYTES);
            piece.asLongBuffer().get(values, at, count);
            at += count;
        }
        return values;
    }

    float[] floats() throws IOException {
        float[] values = new float[in.readInt()];
        for (int at = 0; at < values.length; ) {
            int count = next(values.length - at, Float.BYTES);
            piece.asFloatBuffer().get(values, at, count);
            at += count;
        }
        return values;
    }

    /** Fills the piece with at most {@code wanted} values, and says with how many. */
    private int next(int wanted, int size) throws IOException {
        int count = Math.min(wanted, piece.capacity() / size);
        if (in.readNBytes(piece.array(), 0, count * size) < count * size) {
            throw new EOFException();
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
