package io.twosource.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** A file of JSON lines. */
final class JsonLines implements AutoCloseable {

    private final BufferedWriter file;

    private JsonLines(BufferedWriter file) {
        this.file = file;
    }

    /** Replaces what stands there. */
    static JsonLines create(Path file) throws IOException {
        return new JsonLines(Files.newBufferedWriter(file));
    }

    /**
     * A line of {@code out} for each line of {@code in} that can be answered.
     *
     * @throws IOException if a file cannot be read or written
     */
    static void write(
            Function<Question, Answer<JsonNode>> job, Path in, Path out, PrintWriter messages)
            throws IOException {
        try (JsonLines lines = create(out)) {
            new LineByLine<>(job, messages).run(in, lines::add);
        }
    }

    /**
     * Adds what prints itself as JSON: a node, or a record of Avro.
     *
     * @throws UncheckedIOException if the disk does not take it
     */
    void add(Object json) {
        try {
            file.write(json.toString());
            file.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
