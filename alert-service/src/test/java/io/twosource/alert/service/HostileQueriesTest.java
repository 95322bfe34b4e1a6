package io.twosource.alert.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.query.HostileQueries;
import io.twosource.alert.stream.AlertServiceTopics;
import io.twosource.alert.stream.AvroNotices;
import io.twosource.alert.topic.AlertTopic;
import io.twosource.alert.topic.AlertTopicId;
import io.twosource.alert.view.RecordWriter;
import io.twosource.schemas.Topics;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries of those who mean harm, on each route that takes one. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class HostileQueriesTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    /** What the server refuses before anybody reads it. */
    private static final int TOO_LONG_A_URL = 414;

    private static final Map<String, Integer> MANY =
            Map.of("previews", 100_000, "searches", 100_000);

    @Inject RecordWriter writer;

    @BeforeEach
    void prepare() {
        Api.waitUntilReady();
        // Quotas would refuse most of it before it is read.
        limits("desk", MANY);
    }

    @AfterEach
    void standardQuotas() {
        limits("desk", Map.of());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileQueryIsRefusedWithItsPositionOnEachRoute(String query) {
        refused(Api.putTopic("hostile", query));
        refused(preview(query));
        Response searched = claims(query);
        if (searched.statusCode() != TOO_LONG_A_URL) {
            refused(searched);
        }
        RestAssured.get("/v1/alert-topics/hostile").then().statusCode(404);
    }

    /** The last are no query at all, which a route may say in other words. */
    static Stream<String> hostile() {
        return HostileQueries.refused().stream().filter(query -> !query.isBlank()).limit(40);
    }

    @Test
    void whileOneNewsroomSendsHostileQueriesAnotherIsAnswered() {
        String modest = Api.editorOf("modest");
        limits("modest", MANY);
        Api.as(modest).get("/v1/claims?q=peace").then().statusCode(200);
        List<String> queries =
                Stream.concat(HostileQueries.refused().stream(), HostileQueries.costly()).toList();
        try (ExecutorService hostile = Executors.newFixedThreadPool(50)) {
            List<CompletableFuture<Integer>> answers = new ArrayList<>();
            for (int number = 0; number < 500; number++) {
                String query = queries.get(number % queries.size());
                answers.add(
                        number % 2 == 0
                                ? CompletableFuture.supplyAsync(() -> preview(query), hostile)
                                        .thenApply(Response::statusCode)
                                : CompletableFuture.supplyAsync(() -> claims(query), hostile)
                                        .thenApply(Response::statusCode));
            }

            Duration slowest = Duration.ZERO;
            while (answers.stream().anyMatch(answer -> !answer.isDone())) {
                long start = System.nanoTime();
                Api.as(modest).get("/v1/claims?q=peace").then().statusCode(200);
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                slowest = took.compareTo(slowest) > 0 ? took : slowest;
            }
            System.out.printf("slowest answer beside hostile queries: %s%n", slowest);
            assertThat(slowest).isLessThan(SOON);
            assertThat(answers)
                    .extracting(CompletableFuture::join)
                    .isSubsetOf(200, 400, 429, 503, TOO_LONG_A_URL);
        }
    }

    @Test
    void aPoisonedAlertTopicInKafkaIsShownAsFailingAndOthersRaiseAlerts() {
        Api.putTopic("healthy", "healthy").then().statusCode(200).body("failing", nullValue());
        AlertTopicId poison = new AlertTopicId(new NewsroomId("desk"), "poison");
        Instant saved = Instant.parse("2024-04-17T12:00:00Z");
        writer.write(
                        AlertServiceTopics.ALERT_TOPICS,
                        poison.toString(),
                        new AlertTopic(
                                poison,
                                "a!(".repeat(790) + "b" + ")".repeat(790),
                                saved,
                                Optional.empty()))
                .join();
        await().atMost(SOON)
                .until(() -> RestAssured.get("/v1/alert-topics/poison").statusCode() == 200);

        writer.write(
                        Topics.NOTICES,
                        "claim-h",
                        AvroNotices.confirmed("notice-h", "claim-h", "healthy", Instant.now()))
                .join();

        await().atMost(SOON)
                .until(
                        () -> RestAssured.get("/v1/alerts?topic=healthy").path("alerts.size()"),
                        equalTo(1));
        RestAssured.get("/v1/alert-topics/poison")
                .then()
                .body("failing.why", containsString("at position 26"))
                .body("failing.since", equalTo("2024-04-17T12:00:00Z"));
        assertThat(Api.metrics()).contains("twosource_alert_topics_failing 1.0");
        assertThat(Management.get("/health/ready").asString()).contains("virtual threads");
        // As it came: not by the writer, who knows of no such topic.
        writer.write(AlertServiceTopics.ALERT_TOPICS, poison.toString(), null).join();
    }

    private static void limits(String newsroom, Map<String, Integer> limits) {
        Api.as(Api.OPERATOR)
                .contentType("application/json")
                .body(Map.of("limits", limits))
                .put("/v1/newsrooms/" + newsroom + "/quota")
                .then()
                .statusCode(200);
    }

    private static void refused(Response answer) {
        answer.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].message", matchesPattern(".* \\(at position \\d+\\)"));
    }

    private static Response preview(String query) {
        return json(Map.of("query", query)).post("/v1/alert-topics/unsaved/preview");
    }

    private static Response claims(String query) {
        return given().queryParam("q", query).get("/v1/claims");
    }

    private static RequestSpecification json(Object body) {
        return given().contentType("application/json").body(body);
    }
}
