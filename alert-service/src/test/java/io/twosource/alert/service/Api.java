package io.twosource.alert.service;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The service as a newsroom calls it. */
final class Api {

    static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    /** As the tests' settings have it. */
    static final Duration TIMEOUT = Duration.ofSeconds(10);

    private Api() {}

    static void waitUntilReady() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> RestAssured.get("/q/health/ready").statusCode() == 200);
    }

    static Response putTopic(String name, String query) {
        return put(name, Map.of("query", query));
    }

    static Response put(String name, Object body) {
        return given().contentType("application/json").body(body).put("/v1/alert-topics/" + name);
    }

    static Response post(Object body) {
        return given().contentType("application/json").body(body).post("/v1/subscriptions");
    }

    static String subscribe(String topic, String url) {
        return post(wish(topic, Map.of("url", url, "secret", SECRET)))
                .then()
                .statusCode(201)
                .extract()
                .path("subscriptionId");
    }

    static Map<String, Object> wish(String topic, Map<String, ?> webhook) {
        return Map.of("alertTopics", List.of(topic), "webhook", webhook);
    }

    static void unsubscribe(String id) {
        RestAssured.delete("/v1/subscriptions/" + id).then().statusCode(204);
    }

    static String stateOf(String id) {
        return RestAssured.get("/v1/subscriptions/" + id).path("state");
    }

    static String metrics() {
        return RestAssured.get("/q/metrics").asString();
    }
}
