package io.twosource.ingest.push;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static io.twosource.ingest.Samples.CONFIRMED;
import static io.twosource.ingest.Samples.DENIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.twosource.ingest.ReadyService;
import io.twosource.ingest.StoredRecords;
import io.twosource.ingest.article.Article;
import io.twosource.ingest.document.Format;
import io.twosource.ingest.stream.IngestTopics;
import io.twosource.ingest.submission.ArticleStatus;
import io.twosource.ingest.submission.Submission;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PushTest implements ReadyService {

    private final String url = "urn:test:" + UUID.randomUUID();

    private final IngestTopics topics = IngestTopics.catalogue();

    private final StoredRecords kafka = StoredRecords.ofThisTest();

    @Test
    void whatIsAcknowledgedStandsInTheTopic() {
        Accepted accepted = push(CONFIRMED);

        assertThat(kafka.values(topics.submissions()))
                .extracting(Submission::submissionId)
                .contains(accepted.submissionId());
    }

    @Test
    void theAnswerSaysWhereToLookAndTheArticleIsThere() {
        String location =
                given().contentType(ContentType.JSON)
                        .body(json(CONFIRMED))
                        .post("/v1/articles")
                        .header("Location");

        when().get(location).then().statusCode(200);
    }

    @Test
    void theSameAgainPublishesNothingAndAChangeIsVersion2() {
        push(CONFIRMED);
        push(CONFIRMED);
        String articleId = push(DENIED).articleId();

        assertThat(outcomes(articleId, 3)).containsExactly("NEW", "SAME", "CHANGED");
        assertThat(published(articleId, 2)).extracting(Article::version).containsExactly(1, 2);
        assertThat(published(articleId, 2).getLast().text()).isEqualTo(DENIED);
    }

    @Test
    void aWithdrawalIsPublishedOnce() {
        String articleId = push(CONFIRMED).articleId();
        outcomes(articleId, 1);
        withdraw(articleId);
        withdraw(articleId);

        assertThat(outcomes(articleId, 3)).containsExactly("NEW", "WITHDRAWN", "SAME");
        assertThat(published(articleId, 2))
                .extracting(Article::status)
                .containsExactly(ArticleStatus.USABLE, ArticleStatus.WITHDRAWN);
    }

    @Test
    void theReportTellsWhatChanged() {
        push(CONFIRMED);
        String articleId = push(DENIED).articleId();
        outcomes(articleId, 2);

        JsonPath report = when().get("/v1/articles/" + articleId).jsonPath();
        assertThat(report.getList("versions.changed")).containsExactly(List.of(), List.of("text"));
        assertThat(report.getList("versions.status")).containsOnly("USABLE");
        assertThat(report.getList("submissions.edge")).containsOnly("push");
        assertThat(report.getString("url")).isEqualTo(url);
    }

    @Test
    void theLongestTextInTheWidestScriptFitsIntoKafka() {
        String articleId = push("😀".repeat(Format.LONGEST_TEXT)).articleId();

        assertThat(outcomes(articleId, 1)).containsExactly("NEW");
    }

    private Accepted push(String text) {
        return given().contentType(ContentType.JSON)
                .body(json(text))
                .post("/v1/articles")
                .then()
                .statusCode(202)
                .extract()
                .as(Accepted.class);
    }

    private static void withdraw(String articleId) {
        when().delete("/v1/articles/" + articleId).then().statusCode(202);
    }

    private byte[] json(String text) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("outlet", "JAMnews")
                .put("url", url)
                .put("title", "Russian peacekeepers begin withdrawal")
                .put("text", text)
                .put("published", "2024-04-17T09:30:00Z")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> outcomes(String articleId, int submissions) {
        return await().until(
                        () ->
                                when().get("/v1/articles/" + articleId)
                                        .jsonPath()
                                        .<String>getList("submissions.outcome"),
                        outcomes -> outcomes != null && outcomes.size() == submissions);
    }

    /** The store tells of a version before the transaction that publishes it is committed. */
    private List<Article> published(String articleId, int versions) {
        return await().until(
                        () ->
                                kafka.values(topics.articles()).stream()
                                        .filter(a -> a.articleId().value().equals(articleId))
                                        .toList(),
                        published -> published.size() >= versions);
    }
}
