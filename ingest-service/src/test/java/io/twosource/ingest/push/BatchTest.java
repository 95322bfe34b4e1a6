package io.twosource.ingest.push;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.twosource.ingest.ReadyService;
import io.twosource.ingest.document.Hints;
import io.twosource.ingest.intake.Intake;
import io.twosource.ingest.submission.Arrival;
import io.twosource.ingest.submission.Edge;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Articles by the line. */
@QuarkusTest
class BatchTest implements ReadyService {

    @Inject Intake intake;

    @Inject SubmissionCounter counter;

    private final String name = "urn:test:" + UUID.randomUUID();

    @Test
    void eachLineHasItsOwnOutcomeAndABadOneLosesNone() throws IOException {
        List<JsonNode> answers =
                push(article(1), "hello", "", "{\"outlet\": \"JAMnews\"}", article(5));

        assertThat(answers).extracting(a -> a.path("line").asInt()).containsExactly(1, 2, 4, 5);
        assertThat(answers.get(1).path("problem").asText()).startsWith("body is not JSON");
        assertThat(answers.get(2).at("/violations/0/field").asText()).isEqualTo("url");
        for (JsonNode taken : List.of(answers.getFirst(), answers.getLast())) {
            String article = taken.path("articleId").asText();
            await().until(() -> when().get("/v1/articles/" + article).statusCode() == 200);
        }
    }

    @Test
    void aLineMayBeNinjs() throws IOException {
        assertThat(
                        push("""
                                        {"uri": "%s", "copyrightholder": "dpa", "headline": "He denied it",\
                                         "body_text": "He denied it.", "versioncreated": "2024-04-17T09:30:00Z"}\
                                        """
                                        .formatted(name))
                                .getFirst()
                                .has("articleId"))
                .isTrue();
    }

    @Test
    void manyLinesAreAnsweredInOrder() throws IOException {
        List<JsonNode> answers =
                push(IntStream.range(0, 3_000).mapToObj(this::article).toArray(String[]::new));

        assertThat(answers).hasSize(3_000).allMatch(answer -> answer.has("submissionId"));
        assertThat(answers)
                .extracting(answer -> answer.path("line").asInt())
                .isEqualTo(IntStream.rangeClosed(1, 3_000).boxed().toList());
    }

    @Test
    void aLineThatIsTooLongIsPassedOver() throws IOException {
        List<JsonNode> answers = push("x".repeat(3 << 20), article(2));

        assertThat(answers.getFirst().path("problem").asText())
                .isEqualTo("line must not exceed 2097152 bytes");
        assertThat(answers.getLast().has("articleId")).isTrue();
    }

    @Test
    void aFailureWhileABatchIsReadEndsItsAnswersWithAProblem() throws IOException {
        byte[] first = (article(1) + "\n").getBytes(StandardCharsets.UTF_8);
        InputStream failing =
                new SequenceInputStream(
                        new ByteArrayInputStream(first),
                        new InputStream() {
                            @Override
                            public int read() {
                                throw new IllegalStateException("a bug");
                            }

                            @Override
                            public int read(byte[] bytes, int offset, int length) {
                                return read();
                            }
                        });
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Answers answers = new Answers(new JsonMapper().writerFor(TakenIn.class), counter);

        new Batch(intake, Arrival.by(Edge.PUSH, "desk"), Hints.NONE, answers).answer(failing, told);

        List<JsonNode> lines = parsed(told.toString(StandardCharsets.UTF_8));
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().has("submissionId")).isTrue();
        assertThat(lines.getLast().path("problem").asText()).startsWith("the service failed");
        assertThat(lines.getLast().path("retry").asBoolean()).isTrue();
    }

    private static List<JsonNode> push(String... lines) throws IOException {
        Response answer =
                given().contentType("application/x-ndjson")
                        .body(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                        .post("/v1/articles");
        assertThat(answer.statusCode()).isEqualTo(200);
        return parsed(answer.asString());
    }

    private static List<JsonNode> parsed(String lines) throws IOException {
        List<JsonNode> answers = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            answers.add(new JsonMapper().readTree(line));
        }
        return answers;
    }

    private String article(int number) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("outlet", "JAMnews")
                .put("url", name + "-" + number)
                .put("title", "Article " + number)
                .put("text", "Peskov confirmed it for the " + number + "th time.")
                .put("published", "2024-04-17T09:30:00Z")
                .toString();
    }
}
