package io.twosource.ingest.document.ninjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The IPTC's own documents, valid and invalid, where they are beside the checkout. */
class NinjsConformanceTest {

    private static final Path CASES = Path.of("../../shared/conformance/ninjs_cases.jsonl");

    /** Of the samples two are no valid items: a schema, and an event under a name of its own. */
    private static final int ODD_SAMPLES = 2;

    private static final int VALID_BY_ANOTHER_VERSION = 8;

    private final NinjsReader reader = new NinjsReader(Clock.systemUTC());

    @BeforeAll
    static void whereTheCasesAre() {
        assumeTrue(Files.exists(CASES), "no ninjs cases beside the checkout");
    }

    @Test
    void validItemsAreReadAndInvalidOnesRefusedByTheirRule() throws IOException {
        Map<String, List<String>> found = judge(true);

        assertThat(found.keySet()).doesNotContain("valid: against the rules", "invalid: read");
        assertThat(found).doesNotContainKey("invalid: without text");
        assertThat(found.get("parse: against the rules")).hasSize(ODD_SAMPLES);
    }

    @Test
    void validItemsAreReadWithoutBeingToldTheirVersion() throws IOException {
        Map<String, List<String>> found = judge(false);

        assertThat(found.keySet()).doesNotContain("valid: against the rules");
        // Nothing in these says their version, and by another version they are valid.
        assertThat(
                        found.getOrDefault("invalid: read", List.of()).size()
                                + found.getOrDefault("invalid: without text", List.of()).size())
                .isEqualTo(VALID_BY_ANOTHER_VERSION);
        assertThat(found.get("parse: against the rules")).hasSize(ODD_SAMPLES);
    }

    private Map<String, List<String>> judge(boolean stated) throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        for (String line : Files.readAllLines(CASES)) {
            JsonNode one = new JsonMapper().readTree(line);
            String path = one.path("path").asText();
            Reading reading =
                    reader.read(
                            Files.readAllBytes(CASES.resolveSibling("newsinjson").resolve(path)),
                            Hints.NONE,
                            Optional.of(version(one)).filter(_ -> stated));
            found.computeIfAbsent(
                            one.path("expect").asText() + ": " + kind(reading),
                            _ -> new ArrayList<>())
                    .add(path);
        }
        found.forEach((kind, paths) -> System.out.printf("%s %d%n", kind, paths.size()));
        return found;
    }

    /** What was tried out for version 2 is called 2.x_dev by the index. */
    private static String version(JsonNode one) {
        return switch (one.path("schema_version").asText()) {
            case "1.x_dev" -> "dev_0.2_v1.5";
            case "2.x_dev" -> "dev_0.1_v2.1";
            case String version -> version;
        };
    }

    private static String kind(Reading reading) {
        return switch (reading.items().getFirst()) {
            case Reading.Article _ -> "read";
            case Reading.Refused(_, var violations)
                    when violations.toString().contains("breaks a rule")
                            || violations.toString().contains("is not JSON") ->
                    "against the rules";
            case Reading.Refused _ -> "without text";
        };
    }
}
