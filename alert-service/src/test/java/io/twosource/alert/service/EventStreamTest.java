package io.twosource.alert.service;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.twosource.alert.service.EventClient.Event;
import io.twosource.alert.stream.AvroNotices;
import io.twosource.alert.view.RecordWriter;
import io.twosource.schemas.Topics;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Alerts as server-sent events, through the real broker. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class EventStreamTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject RecordWriter writer;

    @BeforeEach
    void prepare() {
        Api.waitUntilReady();
        Stream.of("comet", "asteroid", "planet")
                .forEach(name -> Api.putTopic(name, name).then().statusCode(200));
        await().atMost(SOON).until(() -> Api.metrics().contains("twosource_stream_listeners"));
    }

    @Test
    void anAlertIsHeardAsItIsRaised() throws Exception {
        try (EventClient client = connected("topic=comet")) {
            raise("comet 1");
            raise("asteroid 1");
            raise("comet 2");

            awaitClaims(client, 2);
            Event first = client.events().getFirst();
            assertThat(claims(client)).containsExactlyInAnyOrder("comet 1", "comet 2");
            assertThat(first.type()).isEqualTo("claim.confirmed");
            assertThat(JsonPath.from(first.data()).getList("data.alertTopics"))
                    .isEqualTo(List.of("comet"));
        }
    }

    @Test
    void whoComesAgainMissesNothingAndHearsNothingTwice() throws Exception {
        String lastEventId;
        List<String> heard;
        try (EventClient client = connected("topic=asteroid,planet")) {
            IntStream.range(0, 10).forEach(number -> raise("asteroid " + number));
            awaitClaims(client, 5);
            // It may have heard more since: of what it heard, it remembers the fifth as the last.
            heard = claims(client).subList(0, 5);
            lastEventId = client.events().get(4).id();
        }
        IntStream.range(10, 20).forEach(number -> raise("asteroid " + number));

        try (EventClient again = connected("topic=asteroid,planet&lastEventId=" + lastEventId)) {
            IntStream.range(20, 30).forEach(number -> raise("planet " + number));

            awaitClaims(again, 25);
            raise("planet last");
            await().atMost(SOON).until(() -> claims(again).contains("planet last"));
            assertThat(claims(again)).hasSize(26).doesNotHaveDuplicates();
            assertThat(claims(again)).doesNotContainAnyElementsOf(heard);
        }
    }

    @Test
    void aSubscriptionsFilterApplies() throws Exception {
        String picky =
                Api.post(
                                Map.of(
                                        "alertTopics", List.of("comet"),
                                        "kinds", List.of("claim.denied"),
                                        "webhook", Map.of("url", "http://127.0.0.1:9/")))
                        .path("subscriptionId");
        try (EventClient filtered = connected("subscription=" + picky);
                EventClient all = connected("topic=comet")) {
            raise("comet 3");

            awaitClaims(all, 1);
            assertThat(filtered.events()).isEmpty();
        }
        Api.unsubscribe(picky);
    }

    @Test
    void anotherNewsroomHearsNothingOfIt() throws Exception {
        try (EventClient other = new EventClient("", Api.editorOf("other"));
                EventClient client = connected("topic=comet")) {
            raise("comet 4");

            awaitClaims(client, 1);
            assertThat(other.events()).isEmpty();
        }
    }

    @Test
    void whoIsGoneIsForgottenAndHeartbeatsKeepTheOthers() throws Exception {
        try (EventClient client = connected("topic=comet")) {
            await().atMost(SOON).until(() -> !client.comments().isEmpty());
            assertThat(Api.metrics()).doesNotContain("twosource_stream_listeners 0.0");
        }
        await().atMost(SOON).until(() -> Api.metrics().contains("twosource_stream_listeners 0.0"));
    }

    @Test
    void whoDoesNotReadIsHungUpOn() throws Exception {
        String lengthy = " comet".repeat(600);
        try (Socket deaf = deaf("topic=comet")) {
            await().atMost(SOON)
                    .until(() -> !Api.metrics().contains("twosource_stream_listeners 0.0"));

            CompletableFuture.allOf(
                            IntStream.range(0, 2500)
                                    .mapToObj(number -> raiseSoon(number + lengthy))
                                    .toArray(CompletableFuture<?>[]::new))
                    .join();

            await().atMost(Duration.ofMinutes(1))
                    .until(() -> Api.metrics().contains("twosource_stream_cut_off_total 1.0"));
            await().atMost(SOON)
                    .until(() -> Api.metrics().contains("twosource_stream_listeners 0.0"));
            assertThat(deaf.isConnected()).isTrue();
        }
    }

    @Test
    void whatCannotBeListenedToIsRefused() {
        get("/v1/alerts/stream?lastEventId=nonsense").then().statusCode(400);
        get("/v1/alerts/stream?topic=nowhere").then().statusCode(404);
        get("/v1/alerts/stream?subscription=nobody").then().statusCode(404);
    }

    /** Until it hears, there may be none who listens. */
    private static EventClient connected(String query) throws Exception {
        EventClient client = new EventClient(query, Api.editorOf("desk"));
        await().atMost(SOON).until(() -> !Api.metrics().contains("twosource_stream_listeners 0.0"));
        return client;
    }

    /** Asks, and never reads the answer. */
    private static Socket deaf(String query) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress("localhost", RestAssured.port));
        String request =
                "GET /v1/alerts/stream?%s HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\n\r\n"
                        .formatted(query, Api.editorOf("desk"));
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private void raise(String claim) {
        raiseSoon(claim).join();
    }

    private CompletableFuture<RecordMetadata> raiseSoon(String claim) {
        String id = UUID.randomUUID().toString();
        return writer.write(
                Topics.NOTICES, id, AvroNotices.confirmed(id, id, claim, Instant.now()));
    }

    private static void awaitClaims(EventClient client, int least) {
        await().atMost(SOON).until(() -> client.events().size() >= least);
    }

    private static List<String> claims(EventClient client) {
        return client.events().stream()
                .map(event -> JsonPath.from(event.data()).getString("data.claim.text"))
                .toList();
    }
}
