package io.twosource.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineByLineTest {

    private final StringWriter messages = new StringWriter();

    @TempDir private Path folder = Path.of("");

    @Test
    void aLineThatIsNoJsonIsNamedAndLeftOut() throws IOException {
        assertThat(answers("{\"word\": \"bear\"}\n{\"word\": \"zo\n{\"word\": \"wall\"}\n"))
                .containsExactly("\"bear\"", "\"wall\"");
        assertThat(messages.toString()).contains("line 2: not JSON", "1 lines skipped");
    }

    @Test
    void aLineWithoutAFieldSaysWhichIsMissing() throws IOException {
        assertThat(answers("{\"wrd\": \"bear\"}\n{\"word\": null}\n{\"word\": \"zoo\"}\n"))
                .containsExactly("\"zoo\"");
        assertThat(messages.toString()).contains("line 1: no word", "line 2: no word");
    }

    @Test
    void anEmptyLineIsNoQuestionButCounts() throws IOException {
        assertThat(answers("\n  \n{\"word\": \"bear\"}\nnonsense\n")).containsExactly("\"bear\"");
        assertThat(messages.toString()).contains("line 4: not JSON", "1 lines skipped");
    }

    @Test
    void answersStandInTheOrderOfTheirQuestions() throws IOException {
        List<String> words =
                IntStream.range(0, 200).mapToObj(i -> "w".repeat(200 - i) + i).toList();
        String lines =
                String.join("", words.stream().map(w -> "{\"word\": \"" + w + "\"}\n").toList());

        assertThat(answers(lines)).isEqualTo(words.stream().map(w -> "\"" + w + "\"").toList());
    }

    @Test
    void bytesThatAreNoUtf8DoNotStopTheRun() throws IOException {
        byte[] lines =
                "{\"word\": \"b?r\"}\n{\"word\": \"zoo\"}\n".getBytes(StandardCharsets.UTF_8);
        lines[11] = (byte) 0xFF;

        assertThat(answers(lines)).containsExactly("\"b\uFFFDr\"", "\"zoo\"");
    }

    private List<String> answers(String lines) throws IOException {
        return answers(lines.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> answers(byte[] lines) throws IOException {
        Path in = Files.write(folder.resolve("in.jsonl"), lines);
        Path out = folder.resolve("out.jsonl");
        JsonLines.write(LineByLineTest::answer, in, out, new PrintWriter(messages));
        return Files.readAllLines(out);
    }

    /** Repeats the word; longer ones take longer, so that the last would be first. */
    private static Answer<JsonNode> answer(Question question) {
        Optional<String> lacking = question.lacking("word");
        if (lacking.isPresent()) {
            return new Answer.Skipped<>(lacking.get());
        }
        String word = question.required("word");
        long until = System.nanoTime() + word.length() * 10_000L;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        return new Answer.Given<>(JsonNodeFactory.instance.textNode(word), 1);
    }
}
