package io.twosource.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Rules and dashboards, as they stand in the chart. */
final class Monitoring {

    static final Path RULES = Chart.FOLDER.resolve("files/rules.yaml");
    private static final Path DASHBOARDS = Chart.FOLDER.resolve("files/dashboards");

    private Monitoring() {}

    static List<JsonNode> rules() throws IOException {
        return list(Chart.YAML.readTree(RULES.toFile()).at("/groups"))
                .flatMap(group -> list(group.path("rules")))
                .toList();
    }

    static List<JsonNode> dashboards() throws IOException {
        try (Stream<Path> files = Files.list(DASHBOARDS)) {
            return files.sorted().map(Monitoring::read).toList();
        }
    }

    static List<JsonNode> panels() throws IOException {
        return dashboards().stream().flatMap(one -> list(one.path("panels"))).toList();
    }

    static Stream<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** YAML holds JSON, too. */
    private static JsonNode read(Path file) {
        try {
            return Chart.YAML.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is no JSON", e);
        }
    }
}
