package io.twosource.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluatePairsTest {

    @TempDir private Path files = Path.of("");

    @Test
    void pairsAreTheSameContradictOrDifferAndBadLinesAreNamed() throws IOException {
        Path in =
                Files.writeString(
                        files.resolve("in.jsonl"),
                        """
                        {"id": 1, "a": "The ferry left the harbour", "b": "The ferry has left the harbour"}
                        {"id": 2, "a": "The ferry left the harbour", "b": "The ferry has not left the harbour"}
                        {"id": 3, "a": "The ferry left the harbour", "b": "Wheat prices rose in May"}
                        {"id": 4, "a": "The ferry left the harbour"}
                        """);
        Path out = files.resolve("out.jsonl");
        StringWriter messages = new StringWriter();

        int status =
                Evaluate.commands()
                        .setErr(new PrintWriter(messages))
                        .execute("pairs", in.toString(), out.toString());

        assertThat(status).isZero();
        assertThat(relations(Files.readAllLines(out)))
                .containsExactly("same", "contradicts", "different");
        assertThat(messages.toString()).contains("line 4: no b");
    }

    private static List<String> relations(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceAll(".*\"relation\":\"(\\w+)\".*", "$1"))
                .toList();
    }
}
