package io.twosource.alert.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.twosource.alert.stream.AvroNotices;
import io.twosource.alert.view.RecordWriter;
import io.twosource.avro.Claim;
import io.twosource.avro.ClaimState;
import io.twosource.avro.ClaimStatus;
import io.twosource.schemas.Topics;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was judged wrong becomes labelled examples, with the claim's own words. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class ExamplesTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Instant NOON = Instant.parse("2024-04-17T12:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject RecordWriter writer;

    private final String claim = UUID.randomUUID().toString();
    private final String newsroom = "examples-" + claim.substring(0, 8);
    private String editor = "";

    @BeforeEach
    void prepare() {
        Api.waitUntilReady();
        editor = Api.editorOf(newsroom);
        writer.write(
                        Topics.CLAIMS,
                        claim,
                        new Claim(
                                claim,
                                "Peacekeepers leave Karabakh",
                                new ClaimState(ClaimStatus.CONFIRMED, 1, 0, 2),
                                List.of(
                                        AvroNotices.entry(claim, "statement-0", NOON, NOON)
                                                .getEntry(),
                                        AvroNotices.confirmed("n", claim, "", NOON).getCause())))
                .join();
        await().atMost(SOON)
                .until(() -> Api.as(editor).get("/v1/claims/" + claim).statusCode() == 200);
    }

    @Test
    void aPairShowsBothStatementsAndWhatTheyTrulyAreToEachOther() {
        wrong("n1", "not-the-same-claim", "statement-1");
        wrong("n2", "wrong-side", "statement-1");

        List<JsonNode> pairs = examples("pairs");

        assertThat(pairs)
                .extracting(pair -> pair.get("label").asText())
                .containsExactly("related", "conflict");
        JsonNode later = pairs.getFirst().get("b");
        assertThat(pairs.getFirst().get("stream").asText()).isEqualTo(newsroom);
        assertThat(later.get("speaker").asText()).isEqualTo("Dmitry Peskov");
        assertThat(later.get("published").asText()).isEqualTo("2024-04-17");
        assertThat(later.get("cueStart").asInt()).isEqualTo(32);
        assertThat(later.get("sentence").asText()).contains("confirmed the withdrawal");
        assertThat(later.get("content").asText()).isEqualTo("the withdrawal of the peacekeepers");
        assertThat(pairs.getFirst().get("a").get("part").asText()).isEqualTo("text");
    }

    @Test
    void whatIsNoStatementIsAnExampleByItself() {
        wrong("n1", "no-statement", "statement-1");

        List<JsonNode> statements = examples("statements");

        assertThat(statements).hasSize(1);
        assertThat(statements.getFirst().get("statement").get("rule").asText())
                .isEqualTo("confirm-verb");
        assertThat(statements.getFirst().get("gold").get("stance").asText()).isEqualTo("none");
        assertThat(examples("pairs")).isEmpty();
    }

    @Test
    void whatCannotBeShownIsLeftOutAndCounted() {
        wrong("n1", "no-statement", "statement-9");
        wrong("n2", "same-source-twice", "statement-1");

        assertThat(examples("statements")).isEmpty();
        assertThat(examples("pairs")).isEmpty();
        assertThat(Api.metrics()).contains("twosource_marks_examples_left_out_total");
        Api.isProblem(Api.as(editor).get("/v1/marks/examples?kind=anything"), 400);
    }

    @Test
    void anotherNewsroomGetsNoneOfThem() {
        wrong("n1", "no-statement", "statement-1");

        Response theirs =
                Api.as(Api.editorOf("examples-elsewhere"))
                        .get("/v1/marks/examples?kind=statements");

        theirs.then().statusCode(200);
        assertThat(theirs.asString()).isEmpty();
    }

    private void wrong(String noticeId, String reason, String statementId) {
        Api.as(editor)
                .contentType("application/json")
                .body(Map.of("reason", reason, "statementId", statementId))
                .put("/v1/claims/%s/marks/wrong/%s".formatted(claim, noticeId))
                .then()
                .statusCode(200);
    }

    private List<JsonNode> examples(String kind) {
        Response answer = Api.as(editor).get("/v1/marks/examples?kind=" + kind);
        answer.then().statusCode(200);
        assertThat(answer.contentType()).startsWith("application/jsonl");
        return answer.asString().lines().map(ExamplesTest::read).toList();
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }
}
