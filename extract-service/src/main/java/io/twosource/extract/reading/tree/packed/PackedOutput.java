package io.twosource.extract.reading.tree.packed;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a packed model: small objects and large arrays. */
final class PackedOutput implements Closeable {

    private final DataOutputStream out;

    PackedOutput(Path file) throws IOException {
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
        out.writeInt(PackedInput.FORMAT);
    }

    /** By Java's own means. */
    void write(Object object) throws IOException {
        ObjectOutputStream objects = new ObjectOutputStream(out);
        objects.writeObject(object);
        objects.flush();
    }

    void write(byte[] values) throws IOException {
        out.writeInt(values.length);
        out.write(values);
    }

    void write(int[] values) throws IOException {
        out.writeInt(values.length);
        for (int value : values) {
            out.writeInt(value);
        }
    }

    void write(long[] values) throws IOException {
        out.writeInt(values.length);
        for (long value : values) {
            out.writeLong(value);
        }
    }

    void write(float[] values) throws IOException {
        out.writeInt(values.length);
        for (float value : values) {
            out.writeFloat(value);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
