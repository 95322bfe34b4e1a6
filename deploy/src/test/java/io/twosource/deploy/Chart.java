package io.twosource.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.TemplateCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The chart, rendered by Helm itself. */
final class Chart {

    static final Path FOLDER = Path.of("helm/twosource");
    static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private static final String KUBERNETES = "1.31.0";

    private Chart() {}

    /** The values of each variant that is to work. */
    static List<Path> variants() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("ci"))) {
            return files.sorted().toList();
        }
    }

    static Path variant(String name) {
        return FOLDER.resolve("ci").resolve(name + "-values.yaml");
    }

    /** What Kubernetes would be given; settings are {@code key=value} as {@code --set} has them. */
    static List<JsonNode> render(Path values, String... settings) {
        return documents(command("news", values, settings).call());
    }

    /** As {@link #render}, not called yet, for a release of that name. */
    static TemplateCommand command(String release, Path values, String... settings) {
        TemplateCommand command =
                new Helm(FOLDER)
                        .template()
                        .withName(release)
                        .withNamespace("desk")
                        .withKubeVersion(KUBERNETES)
                        .withValuesFile(values);
        for (String setting : settings) {
            String[] parts = setting.split("=", 2);
            command.set(parts[0], parts[1]);
        }
        return command;
    }

    /** What Helm says of a copy of the chart with these values for its own; warnings count. */
    static LintResult lint(Path values, Path folder) throws IOException {
        Path copy = folder.resolve("twosource");
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(FOLDER.relativize(file)));
            }
        }
        Path own = copy.resolve("values.yaml");
        JsonNode merged =
                YAML.readerForUpdating(YAML.readTree(own.toFile())).readValue(values.toFile());
        YAML.writeValue(own.toFile(), merged);
        return new Helm(copy).lint().strict().call();
    }

    /** Those of one kind. */
    static List<JsonNode> of(String kind, List<JsonNode> documents) {
        return documents.stream().filter(one -> one.path("kind").asText().equals(kind)).toList();
    }

    private static List<JsonNode> documents(String rendered) {
        try (MappingIterator<JsonNode> documents =
                YAML.readerFor(JsonNode.class).readValues(rendered)) {
            return documents.readAll().stream().filter(one -> one.has("kind")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("no YAML: " + rendered, e);
        }
    }
}
