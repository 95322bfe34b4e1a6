package io.twosource.ingest.push;

import static io.twosource.ingest.Samples.CONFIRMED;
import static io.twosource.ingest.Samples.DENIED;
import static io.twosource.ingest.Tokens.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.twosource.ingest.ReadyService;
import io.twosource.ingest.Tokens;
import io.twosource.ingest.submission.ArticleId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What pushers can do to each other: the desk pushes as JAMnews, and so does the wire; only the
 * desk pushes as dpa.
 */
@QuarkusTest
class PushersApartTest implements ReadyService {

    private static final String DESK = Tokens.PUSHER;
    private static final String WIRE = Tokens.WIRE;

    private final String url = "urn:test:" + UUID.randomUUID();

    @Test
    void outsideItsOutletsAPusherIsForbiddenEverything() {
        String article = pushed(DESK, "dpa", CONFIRMED);

        assertThat(push(WIRE, "dpa", DENIED).statusCode()).isEqualTo(403);
        assertThat(as(WIRE).get("/v1/articles/" + article).statusCode()).isEqualTo(403);
        assertThat(as(WIRE).delete("/v1/articles/" + article).statusCode()).isEqualTo(403);
        assertThat(outcomes(DESK, article)).containsExactly("NEW");
    }

    @Test
    void theAnswerSaysNothingOfWhetherTheArticleExists() {
        String article = pushed(DESK, "dpa", CONFIRMED);
        String unknown = ArticleId.ofGuid("dpa", "nobody-knows").value();
        await().until(() -> outcomes(DESK, article).size() == 1);

        for (String method : List.of("GET", "DELETE")) {
            assertThat(answer(method, article)).isEqualTo(answer(method, unknown));
        }
        as(WIRE).queryParam("url", url).get("/v1/articles").then().statusCode(404);
        as(DESK).queryParam("url", url).get("/v1/articles").then().statusCode(200);
    }

    @Test
    void anArticleBelongsToWhoPushedItAlsoWithinAnOutlet() {
        String article = pushed(DESK, "JAMnews", CONFIRMED);
        await().until(() -> outcomes(DESK, article).size() == 1);

        as(WIRE).get("/v1/articles/" + article).then().statusCode(403);
        as(WIRE).delete("/v1/articles/" + article).then().statusCode(403);
        push(WIRE, "JAMnews", DENIED).then().statusCode(202);
        await().untilAsserted(
                        () ->
                                as(WIRE).queryParam("url", url)
                                        .get("/v1/articles")
                                        .then()
                                        .statusCode(200)
                                        .body("articles", hasSize(0))
                                        .body(
                                                "refused[0].reason",
                                                equalTo("the article belongs to another pusher")));
        assertThat(outcomes(DESK, article)).containsExactly("NEW");
    }

    @Test
    void whoMayChangeAllOfAnOutletAndOperatorsMay() {
        String article = pushed(DESK, "JAMnews", CONFIRMED);
        await().until(() -> outcomes(DESK, article).size() == 1);

        push(Tokens.CHIEF, "JAMnews", DENIED).then().statusCode(202);
        as(Tokens.OPERATOR).delete("/v1/articles/" + article).then().statusCode(202);

        await().untilAsserted(
                        () ->
                                assertThat(outcomes(DESK, article))
                                        .containsExactly("NEW", "CHANGED", "WITHDRAWN"));
        assertThat(outcomes(Tokens.CHIEF, article)).hasSize(3);
    }

    @Test
    void aLineOfABatchThatNamesAForeignOutletLosesNoOther() {
        String answer =
                as(WIRE).contentType("application/x-ndjson")
                        .body(
                                (json("dpa", CONFIRMED) + "\n" + json("JAMnews", CONFIRMED))
                                        .getBytes(StandardCharsets.UTF_8))
                        .post("/v1/articles")
                        .asString();

        assertThat(answer.lines().toList()).hasSize(2);
        assertThat(answer.lines().findFirst().orElseThrow())
                .contains("\"line\":1", "may not publish as");
        assertThat(answer.lines().toList().getLast()).contains("\"line\":2", "submissionId");
    }

    private String pushed(String token, String outlet, String text) {
        return push(token, outlet, text)
                .then()
                .statusCode(202)
                .extract()
                .as(Accepted.class)
                .articleId();
    }

    private Response push(String token, String outlet, String text) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(json(outlet, text))
                .post("/v1/articles");
    }

    private static String answer(String method, String article) {
        Response answer = as(WIRE).request(method, "/v1/articles/" + article);
        return answer.statusCode() + answer.asString().replace(article, "ID");
    }

    private static List<String> outcomes(String token, String article) {
        List<String> outcomes =
                as(token).get("/v1/articles/" + article).jsonPath().getList("submissions.outcome");
        return outcomes == null ? List.of() : outcomes;
    }

    private String json(String outlet, String text) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("outlet", outlet)
                .put("url", url)
                .put("title", "Russian peacekeepers begin withdrawal")
                .put("text", text)
                .put("published", "2024-04-17T09:30:00Z")
                .toString();
    }
}
