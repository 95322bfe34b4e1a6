package io.twosource.extract.reading.model;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A model file on the classpath. Nothing is ever downloaded. */
public final class ModelFile {

    private ModelFile() {}

    /**
     * Opens a model by its file name.
     *
     * @throws IllegalStateException if the build did not pack it
     */
    public static InputStream open(String name) {
        InputStream in = ModelFile.class.getResourceAsStream("/models/" + name);
        if (in == null) {
            throw new IllegalStateException("no model " + name + " on the classpath");
        }
        return new BufferedInputStream(in, 1 << 16);
    }

    /** All bytes of a model. */
    public static byte[] bytes(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
