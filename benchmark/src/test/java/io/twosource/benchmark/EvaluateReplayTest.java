package io.twosource.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** With the models and all that the command has, and no more: it runs without Quarkus. */
class EvaluateReplayTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ARTICLES =
            """
            {"id": "1", "outlet": "Harbour Post", "published": "2024-05-02T08:00:00Z", "title": "Valley dam has failed, mayor says", "text": "The Arden valley dam has failed, mayor Ruth Kessel said on Thursday."}
            {"id": "2", "outlet": "Plains Courier", "published": "2024-05-02T09:00:00Z", "title": "Operator denies that valley dam has failed", "text": "The operator, Arden Water, denied on Thursday that the Arden valley dam has failed."}
            """;

    @TempDir private Path folder = Path.of("");

    @Test
    void whatTheServiceWouldPublishIsWritten() throws IOException {
        Path in = Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);

        int status = new CommandLine(new EvaluateReplay()).execute(in.toString(), out().toString());

        assertThat(status).isZero();
        assertThat(lines("statements.jsonl")).hasSize(2);
        assertThat(lines("claims.jsonl")).isNotEmpty();
        assertThat(lines("notices.jsonl"))
                .extracting(notice -> notice.path("kind").asText())
                .containsExactly("DISPUTED");
    }

    private Path out() {
        return folder.resolve("out");
    }

    private List<JsonNode> lines(String file) throws IOException {
        try (var lines = Files.lines(out().resolve(file))) {
            return lines.map(EvaluateReplayTest::json).toList();
        }
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }
}
