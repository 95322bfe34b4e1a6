package io.twosource.alert.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The service as a newsroom calls it. */
public final class Api {

    static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    /** As the tests' settings have it. */
    static final Duration TIMEOUT = Duration.ofSeconds(10);

    /** As the tests' settings have it. */
    public static final String OPERATOR = "operators-token-for-tests";

    private static final Map<String, String> EDITORS = new ConcurrentHashMap<>();

    private Api() {}

    /** From then on, requests that say nothing else come from an editor of the newsroom desk. */
    public static void waitUntilReady() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> Management.get("/health/ready").statusCode() == 200);
        RestAssured.authentication = RestAssured.oauth2(editorOf("desk"));
    }

    /** A token of a newsroom, which is made if need be. */
    public static String editorOf(String newsroom) {
        return EDITORS.computeIfAbsent(
                newsroom,
                id -> {
                    as(OPERATOR)
                            .contentType("application/json")
                            .body(Map.of("name", "The " + id))
                            .put("/v1/newsrooms/" + id)
                            .then()
                            .statusCode(200);
                    return token(id, "editor");
                });
    }

    /** A fresh token of a newsroom that there is. */
    public static String token(String newsroom, String role) {
        return as(OPERATOR)
                .contentType("application/json")
                .body(Map.of("name", "someone", "role", role))
                .post("/v1/newsrooms/" + newsroom + "/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    public static RequestSpecification as(String token) {
        return given().auth().none().header("Authorization", "Bearer " + token);
    }

    public static Response putTopic(String name, String query) {
        return put(name, Map.of("query", query));
    }

    static Response put(String name, Object body) {
        return given().contentType("application/json").body(body).put("/v1/alert-topics/" + name);
    }

    public static Response post(Object body) {
        return given().contentType("application/json").body(body).post("/v1/subscriptions");
    }

    public static String subscribe(String topic, String url) {
        return post(wish(topic, Map.of("url", url, "secret", SECRET)))
                .then()
                .statusCode(201)
                .extract()
                .path("subscriptionId");
    }

    static Map<String, Object> wish(String topic, Map<String, ?> webhook) {
        return Map.of("alertTopics", List.of(topic), "webhook", webhook);
    }

    public static void awaitConfirmed(String id) {
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                "confirmed"
                                        .equals(
                                                RestAssured.get("/v1/subscriptions/" + id)
                                                        .path("confirmation")));
    }

    public static void unsubscribe(String id) {
        RestAssured.delete("/v1/subscriptions/" + id).then().statusCode(204);
    }

    static String stateOf(String id) {
        return RestAssured.get("/v1/subscriptions/" + id).path("state");
    }

    public static String metrics() {
        return Management.get("/metrics").asString();
    }

    /** Of a status, and as problems are told. */
    public static void isProblem(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat((Integer) answer.path("status")).isEqualTo(status);
    }
}
