package io.twosource.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Whole files of JSON lines, such as a replay writes. */
final class ReplayFiles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReplayFiles() {}

    /** The lines of a file of JSON lines. */
    static List<JsonNode> read(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).map(ReplayFiles::parsed).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
