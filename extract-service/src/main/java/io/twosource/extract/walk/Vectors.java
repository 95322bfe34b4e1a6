package io.twosource.extract.walk;

import io.twosource.extract.claim.match.Embedding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A resource of vectors, one a line. Constants, so that all instances agree on them for ever. */
final class Vectors {

    private Vectors() {}

    static List<Embedding> load(String name) {
        try (InputStream in = Objects.requireNonNull(Vectors.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Vectors::vector)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private static Embedding vector(String line) {
        String[] numbers = line.split(" ", -1);
        float[] values = new float[numbers.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = Float.parseFloat(numbers[i]);
        }
        return Embedding.of(values);
    }
}
