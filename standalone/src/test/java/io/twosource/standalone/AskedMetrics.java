package io.twosource.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The metrics that the chart's alert rules and dashboards ask for. */
final class AskedMetrics {

    private static final Path FILES = Path.of("../deploy/helm/twosource/files");

    /** YAML holds JSON, too. */
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private static final Pattern LABELS_AND_TIMES =
            Pattern.compile("\\{[^}]*}|\\[[^]]*]|\\b(by|on|ignoring|without)\\s*\\([^)]*\\)");
    private static final Pattern WORDS =
            Pattern.compile("\\b(and|or|unless|offset)\\b|\\b[a-z_]+\\s*(?=\\()");
    private static final Pattern METRIC = Pattern.compile("\\b[a-z_][a-z0-9_]*\\b");

    /** What Prometheus adds to each scrape. */
    private static final Set<String> ITS_OWN = Set.of("up");

    private AskedMetrics() {}

    static Set<String> all() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(FILES)) {
            files.filter(file -> file.toString().matches(".*/(rules\\.yaml|[a-z]+\\.json)"))
                    .map(AskedMetrics::read)
                    .flatMap(document -> document.findValuesAsText("expr").stream())
                    .forEach(expression -> names.addAll(in(expression)));
        }
        names.removeAll(ITS_OWN);
        return names;
    }

    /** Those of an expression of PromQL. */
    static Set<String> in(String expression) {
        String plain = LABELS_AND_TIMES.matcher(expression).replaceAll(" ");
        String left = WORDS.matcher(plain).replaceAll(" ");
        return METRIC.matcher(left)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode read(Path file) {
        try {
            return YAML.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
