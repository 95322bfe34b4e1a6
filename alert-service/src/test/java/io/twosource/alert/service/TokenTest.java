package io.twosource.alert.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.twosource.alert.operation.Operation;
import io.twosource.alert.stream.AlertServiceTopics;
import io.twosource.alert.view.PlainConsumers;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token's life: who made it, when it was used, when it ends, and what ends with it. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class TokenTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    /** What newsrooms are promised. */
    private static final Duration PROMISED = Duration.ofSeconds(2);

    @Inject PlainConsumers consumers;

    @BeforeEach
    void prepare() {
        Api.waitUntilReady();
    }

    @Test
    void itTellsWhoMadeItWhenItEndsAndInWhichHourItWasUsedLast() {
        String end = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS) + "";
        Response made = made(Map.of("name", "Ann", "role", "reader", "endsAt", end));
        made.then()
                .statusCode(201)
                .body("createdBy", equalTo("operators/operator"))
                .body("endsAt", equalTo(end))
                .body("lastUsedAt", nullValue());
        Instant hour = Instant.now().truncatedTo(ChronoUnit.HOURS);

        Api.as(made.path("token")).get("/v1/alert-topics").then().statusCode(200);

        await().atMost(SOON).until(() -> !lastUse(made).isEmpty());
        assertThat(Instant.parse(lastUse(made))).isBetween(hour, Instant.now());
        assertThat(lastUse(made)).endsWith(":00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-04-17T12:00:00Z", "2099-01-01T00:00:00Z"})
    void anEndThatIsPastOrTooFarIsRefused(String end) {
        made(Map.of("name", "Ann", "role", "reader", "endsAt", end))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("endsAt"));
    }

    @Test
    void whatIsNoTimeIsNoEnd() {
        made(Map.of("name", "Ann", "role", "reader", "endsAt", "tomorrow")).then().statusCode(400);
    }

    @Test
    void aStreamEndsWithinTwoSecondsOfItsTokensRevocation() throws Exception {
        Response made = made(Map.of("name", "Ann", "role", "reader"));
        try (EventClient client = new EventClient("", made.path("token"));
                EventClient other = new EventClient("", Api.editorOf("desk"))) {
            revoke(made);

            await().atMost(PROMISED).until(client::isOver);
            assertThat(other.isOver()).isFalse();
        }
    }

    @Test
    void aStreamEndsWithinTwoSecondsOfItsTokensEnd() throws Exception {
        Instant end = Instant.now().plusSeconds(3);
        Response made = made(Map.of("name", "Ann", "role", "reader", "endsAt", end.toString()));
        try (EventClient client = new EventClient("", made.path("token"))) {
            assertThat(client.isOver()).isFalse();

            await().atMost(SOON).until(client::isOver);
            assertThat(Instant.now()).isBetween(end.minusMillis(1), end.plus(PROMISED));
            Api.as(made.path("token")).get("/v1/alert-topics").then().statusCode(401);
        }
    }

    @Test
    void whoChangedWhatIsKeptForOperatorsAndNoTokenWithIt() {
        String id = "audited-" + UUID.randomUUID().toString().substring(0, 8);
        try (Consumer<String, byte[]> operations =
                consumers.open(AlertServiceTopics.OPERATIONS, "audit-test")) {
            operations.seekToEnd(operations.assignment());
            operations.assignment().forEach(operations::position);

            String editor = Api.editorOf(id);
            Response subscribed =
                    Api.as(editor)
                            .contentType("application/json")
                            .body(
                                    Map.of(
                                            "alertTopics",
                                            List.of(topicOf(editor)),
                                            "stream",
                                            Map.of()))
                            .post("/v1/subscriptions");
            String subscription = subscribed.path("subscriptionId");
            Api.as(editor)
                    .post("/v1/subscriptions/" + subscription + "/pause")
                    .then()
                    .statusCode(200);
            Api.as(editor).delete("/v1/subscriptions/" + subscription).then().statusCode(204);
            String tokenId =
                    Api.as(editor).get("/v1/newsrooms/" + id + "/tokens").path("[0].tokenId");
            putNewsroom(id);
            Api.as(Api.OPERATOR)
                    .delete("/v1/newsrooms/" + id + "/tokens/" + tokenId)
                    .then()
                    .statusCode(204);
            Api.as(Api.OPERATOR).delete("/v1/newsrooms/" + id).then().statusCode(204);

            String member = id + "/" + tokenId;
            String operator = "operators/operator";
            assertThat(kept(operations, 8))
                    .extracting(kept -> kept.type() + " " + kept.subject() + " by " + kept.actor())
                    .containsExactly(
                            "newsroom.created " + id + " by " + operator,
                            "token.created " + member + " by " + operator,
                            "subscription.created " + subscription + " by " + member,
                            "subscription.changed " + subscription + " by " + member,
                            "subscription.deleted " + subscription + " by " + member,
                            "newsroom.changed " + id + " by " + operator,
                            "token.revoked " + member + " by " + operator,
                            "newsroom.removed " + id + " by " + operator);
        }
    }

    @Test
    void whoOnlySaysThatItIsAReplicaIsRefused() {
        String forged =
                "%d aaaaaaaaaaaaaaaa desk editor tok_1 %s"
                        .formatted(Instant.now().toEpochMilli(), "A".repeat(43));

        RestAssured.given()
                .auth()
                .none()
                .header("Twosource-Replica", forged)
                .get("/v1/alert-topics")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer"));
        Api.as(Api.editorOf("desk"))
                .header("Twosource-Replica", forged)
                .get("/v1/alert-topics")
                .then()
                .statusCode(401);
        assertThat(Api.metrics()).contains("twosource_replicas_refused_total 2.0");
    }

    private static List<Operation> kept(Consumer<String, byte[]> operations, int count) {
        List<Operation> kept = new ArrayList<>();
        await().atMost(SOON)
                .until(
                        () -> {
                            operations
                                    .poll(Duration.ofMillis(100))
                                    .forEach(record -> kept.add(operation(record.value())));
                            return kept.size() >= count;
                        });
        return kept;
    }

    private static Operation operation(byte[] bytes) {
        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("tsk_");
        return AlertServiceTopics.OPERATIONS
                .values()
                .deserializer()
                .deserialize(AlertServiceTopics.OPERATIONS.name(), bytes);
    }

    private static String topicOf(String editor) {
        Api.as(editor)
                .contentType("application/json")
                .body(Map.of("query", "peace"))
                .put("/v1/alert-topics/peace")
                .then()
                .statusCode(200);
        return "peace";
    }

    private static void putNewsroom(String id) {
        Api.as(Api.OPERATOR)
                .contentType("application/json")
                .body(Map.of("name", "Another name"))
                .put("/v1/newsrooms/" + id)
                .then()
                .statusCode(200);
    }

    private static Response made(Map<String, String> token) {
        return Api.as(Api.OPERATOR)
                .contentType("application/json")
                .body(token)
                .post("/v1/newsrooms/desk/tokens");
    }

    private static void revoke(Response made) {
        Api.as(Api.OPERATOR)
                .delete("/v1/newsrooms/desk/tokens/" + made.path("tokenId"))
                .then()
                .statusCode(204);
    }

    private static String lastUse(Response made) {
        return RestAssured.get("/v1/newsrooms/desk/tokens")
                .jsonPath()
                .param("id", made.path("tokenId"))
                .getString("find { it.tokenId == id }.lastUsedAt ?: ''");
    }
}
