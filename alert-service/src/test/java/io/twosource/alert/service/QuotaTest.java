package io.twosource.alert.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A newsroom has and does as much as its quota lets it, and is told how much that is. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class QuotaTest {

    private static final AtomicInteger NEWSROOMS = new AtomicInteger();

    private String newsroom = "";
    private String editor = "";

    @BeforeEach
    void prepare() {
        Api.waitUntilReady();
        newsroom = "held-" + NEWSROOMS.incrementAndGet();
        editor = Api.editorOf(newsroom);
    }

    @Test
    void moreAlertTopicsThanItMayHaveAreRefusedHoweverManyAskAtOnce() throws Exception {
        limit(Map.of("alert-topics", 5));

        List<Integer> answers = allAtOnce(40, number -> topic("topic-" + number).statusCode());

        assertThat(answers).filteredOn(status -> status == 200).hasSize(5);
        assertThat(answers).filteredOn(status -> status == 429).hasSize(35);
        Response refused = topic("one-more");
        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("quota", equalTo("alert-topics"))
                .body("limit", equalTo(5));
        assertThat(refused.header("Retry-After")).isEqualTo("60");
        use().then().body(path("alert-topics", "used"), equalTo(5));
        String known = Api.as(editor).get("/v1/alert-topics").path("[0].name");
        topic(known).then().statusCode(200);
        Api.as(editor).delete("/v1/alert-topics/" + known).then().statusCode(204);
        topic("one-more").then().statusCode(200);
    }

    @Test
    void soAreSubscriptionsAndTokensAndStreams() throws IOException, InterruptedException {
        limit(Map.of("subscriptions", 1, "tokens", 2, "streams", 1));
        topic("peace").then().statusCode(200);
        Map<String, Object> wish = Map.of("alertTopics", List.of("peace"), "stream", Map.of());

        String id =
                post("/v1/subscriptions", wish)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("subscriptionId");
        refused(post("/v1/subscriptions", wish), "subscriptions");

        String tokens = "/v1/newsrooms/%s/tokens".formatted(newsroom);
        Map<String, Object> member = Map.of("name", "Ann", "role", "reader");
        post(tokens, member).then().statusCode(201);
        refused(post(tokens, member), "tokens");

        try (EventClient _ = new EventClient("", editor)) {
            refused(Api.as(editor).get("/v1/alerts/stream"), "streams");
        }
        Api.as(editor).delete("/v1/subscriptions/" + id).then().statusCode(204);
    }

    @Test
    void ratesAreKeptAndSayWhenToComeAgain() {
        limit(Map.of("previews", 2, "searches", 3));

        IntStream.range(0, 2).forEach(time -> preview().then().statusCode(200));
        refused(preview(), "previews");
        IntStream.range(0, 3).forEach(time -> search().then().statusCode(200));
        refused(search(), "searches");
        assertThat(Integer.parseInt(search().header("Retry-After"))).isBetween(1, 20);
        use().then()
                .body(path("searches", "limit"), equalTo(3))
                .body(path("searches", "per"), equalTo("minute"))
                .body(path("searches", "used"), equalTo(3));
        assertThat(Api.metrics()).contains("twosource_quota_refused_total{quota=\"searches\"}");
    }

    @Test
    void whatIsNoQuotaIsNamed() {
        Api.as(Api.OPERATOR)
                .contentType("application/json")
                .body(Map.of("limits", Map.of("coffees", 3)))
                .put(quota())
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("limits.coffees"));
    }

    private void limit(Map<String, Integer> limits) {
        Api.as(Api.OPERATOR)
                .contentType("application/json")
                .body(Map.of("limits", limits))
                .put(quota())
                .then()
                .statusCode(200);
    }

    private String quota() {
        return "/v1/newsrooms/%s/quota".formatted(newsroom);
    }

    private Response use() {
        return Api.as(editor).get(quota());
    }

    private static String path(String quota, String field) {
        return "quotas.find { it.quota == '%s' }.%s".formatted(quota, field);
    }

    private Response topic(String name) {
        return Api.as(editor)
                .contentType("application/json")
                .body(Map.of("query", "peace"))
                .put("/v1/alert-topics/" + name);
    }

    private Response preview() {
        return post("/v1/alert-topics/any/preview", Map.of("query", "peace", "days", 1));
    }

    private Response search() {
        return Api.as(editor).get("/v1/claims?q=peace");
    }

    private Response post(String path, Object body) {
        return Api.as(editor).contentType("application/json").body(body).post(path);
    }

    private static void refused(Response answer, String quota) {
        answer.then().statusCode(429).body("quota", equalTo(quota));
    }

    private static List<Integer> allAtOnce(int count, IntFunction<Integer> request)
            throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> all =
                    IntStream.range(0, count)
                            .mapToObj(number -> (Callable<Integer>) () -> request.apply(number))
                            .toList();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(all)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
