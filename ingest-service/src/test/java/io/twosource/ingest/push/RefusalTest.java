package io.twosource.ingest.push;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.twosource.ingest.Management;
import io.twosource.ingest.ReadyService;
import io.twosource.ingest.StoredRecords;
import io.twosource.ingest.stream.IngestTopics;
import io.twosource.ingest.submission.ArticleId;
import io.twosource.ingest.submission.SubmittedArticle;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is refused names its field, and leaves nothing in Kafka. */
@QuarkusTest
class RefusalTest implements ReadyService {

    private static final String GOOD =
            """
            {"outlet": "JAMnews", "url": "urn:test:refused", "title": "Begin of withdrawal",
             "text": "He confirmed it.", "published": "2024-04-17T09:30:00Z"}\
            """;

    private final StoredRecords kafka = StoredRecords.ofThisTest();

    private long storedBefore;

    @BeforeEach
    void countWhatIsStored() {
        storedBefore = stored();
    }

    @AfterEach
    void noArticleIsInKafka() {
        assertThat(stored()).isEqualTo(storedBefore);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "text      | He confirmed it. | `   `",
                "text      | \"text\": \"He confirmed it.\", | ``",
                "published | 2024             | 2199",
                "published | 2024             | 1884",
                "published | 00Z              | 00",
                "teaser    | \"title\"        | \"teaser\": \"x\", \"title\"",
                "outlet    | JAMnews          | JAM\\u0007news",
                "outlet    | \"JAMnews\"      | [\"JAMnews\"]",
                "url       | urn:test:refused | ../refused",
                "title     | \"Begin of withdrawal\" | 5",
            })
    void theFieldIsNamed(String field, String written, String instead) {
        String bad = GOOD.replace(written, instead);

        Response answer = push(bad);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(fieldsOf(answer)).containsExactly(field);
        assertThat(answer.jsonPath().getString("detail")).startsWith(field + " ");
    }

    @Test
    void allThatIsWrongIsToldAtOnceEachByItsPlace() {
        Response answer =
                push("{\"outlet\": 5, \"url\": \"../refused\", \"title\": \" \", \"text\": []}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("errors.pointer"))
                .contains("/outlet", "/text", "/title", "/url");
        assertThat(answer.jsonPath().getList("errors.detail")).doesNotContainNull();
    }

    @Test
    void whoeverMissesItIsToldWhy() {
        String missed = "urn:test:missed";
        push(GOOD.replace("He confirmed it.", " ").replace("urn:test:refused", missed));

        await().untilAsserted(
                        () ->
                                given().queryParam("url", missed)
                                        .get("/v1/articles")
                                        .then()
                                        .statusCode(200)
                                        .body("articles", hasSize(0))
                                        .body("refused[0].reason", startsWith("text "))
                                        .body("refused[0].edge", equalTo("push")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "null", "[]", "{\"outlet\": "})
    void whatIsNoJsonObjectIsRefused(String body) {
        Response answer = push(body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(fieldsOf(answer)).containsExactly("body");
    }

    @Test
    void threeMegabytesAreTooMuch() {
        Response answer = push(GOOD.replace("He", "He ".repeat(1_000_000)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(fieldsOf(answer)).containsExactly("body");
    }

    @Test
    void aFormIsNoArticle() {
        Response answer = given().contentType(ContentType.URLENC).body(GOOD).post("/v1/articles");

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "DELETE"})
    void anUnknownArticleIsAProblem(String method) {
        String unknown = ArticleId.ofGuid("JAMnews", "nobody-knows").value();

        Response answer = when().request(method, "/v1/articles/" + unknown);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("detail")).contains(unknown);
    }

    @Test
    void refusalsAreCounted() {
        double before = refused();
        push("hello");

        assertThat(refused()).isEqualTo(before + 1);
    }

    private static Response push(String body) {
        return given().contentType(ContentType.JSON).body(body).post("/v1/articles");
    }

    private static List<String> fieldsOf(Response answer) {
        assertThat(answer.contentType()).startsWith("application/problem+json");
        return answer.jsonPath().getList("violations.field");
    }

    private static double refused() {
        return Pattern.compile(
                        "twosource_submissions_total\\{edge=\"push\",outcome=\"refused\"} (.*)")
                .matcher(Management.get("/metrics").asString())
                .results()
                .mapToDouble(line -> Double.parseDouble(line.group(1)))
                .sum();
    }

    private long stored() {
        return kafka.values(IngestTopics.catalogue().submissions()).stream()
                .filter(submission -> submission.content() instanceof SubmittedArticle)
                .count();
    }
}
