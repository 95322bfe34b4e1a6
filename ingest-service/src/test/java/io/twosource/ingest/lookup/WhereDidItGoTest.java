package io.twosource.ingest.lookup;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.twosource.ingest.ReadyService;
import io.twosource.ingest.Samples;
import io.twosource.ingest.submission.Arrival;
import io.twosource.ingest.submission.Authority;
import io.twosource.ingest.submission.Edge;
import io.twosource.ingest.submission.Refusal;
import io.twosource.ingest.submission.Submissions;
import io.twosource.ingest.submission.Submitted;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WhereDidItGoTest implements ReadyService {

    private static final String URL = "https://jam-news.net/where/did/it/go";

    @Inject Submissions submissions;

    @Test
    void whoeverKnowsWhereItStandsIsToldEachStep() {
        Arrival polled = Arrival.fetched(Edge.POLL, "jamnews-feed", Samples.NOW);
        assertThat(
                        submissions
                                .submit(
                                        polled,
                                        Authority.OPERATOR,
                                        Samples.article(
                                                "JAMnews", URL, Optional.of("w1"), "It went."))
                                .join())
                .isInstanceOf(Submitted.Acknowledged.class);

        await().untilAsserted(
                        () ->
                                given().queryParam("url", URL + "?utm_source=mail")
                                        .get("/v1/articles")
                                        .then()
                                        .statusCode(200)
                                        .body("articles", hasSize(1))
                                        .body("articles[0].versions[0].decidedAt", notNullValue())
                                        .body(
                                                "articles[0].submissions.source",
                                                contains("jamnews-feed"))
                                        .body(
                                                "articles[0].submissions[0].fetchedAt",
                                                equalTo("2024-04-17T10:00:00Z")));
    }

    @Test
    void whatWasRefusedIsToldWithTheReason() {
        String url = URL + "/nowhere";
        assertThat(
                        submissions
                                .refuse(
                                        Arrival.by(Edge.FILE, "a.html"),
                                        new Refusal("JAMnews", url, "text is missing"))
                                .join())
                .isInstanceOf(Submitted.Acknowledged.class);

        await().untilAsserted(
                        () ->
                                given().queryParam("url", url)
                                        .get("/v1/articles")
                                        .then()
                                        .statusCode(200)
                                        .body("articles", hasSize(0))
                                        .body("refused[0].reason", equalTo("text is missing"))
                                        .body("refused[0].source", equalTo("a.html")));
    }

    @Test
    void nobodyKnowsOfWhatNeverCame() {
        given().queryParam("url", URL + "/never").get("/v1/articles").then().statusCode(404);
        when().get("/v1/articles").then().statusCode(400);
    }
}
