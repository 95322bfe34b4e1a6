package io.twosource.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateStanceTest {

    @TempDir private Path files = Path.of("");

    @Test
    void headlinesAndArticlesAreLabelledAndBadLinesNamed() throws IOException {
        Path in =
                Files.writeString(
                        files.resolve("in.jsonl"),
                        """
                        {"id": 1, "claim": "A bear escaped", "headline": "Bear escapes"}
                        {"id": 2, "claim": "A bear escaped"}
                        {"id": 3, "claim": "A bear escaped", "title": "", "text": "No bear escaped."}
                        nonsense
                        """);
        Path out = files.resolve("out.jsonl");
        StringWriter messages = new StringWriter();

        int status =
                Evaluate.commands()
                        .setErr(new PrintWriter(messages))
                        .execute("stance", in.toString(), out.toString());

        assertThat(status).isZero();
        assertThat(out)
                .hasContent(
                        """
                {"id":"1","label":"for"}
                {"id":"3","label":"against"}
                """);
        assertThat(messages.toString())
                .contains("line 2: no text", "line 4: not JSON", "2 lines skipped");
    }
}
