package io.twosource.alert.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.twosource.alert.service.Receiver.Received;
import io.twosource.alert.stream.AlertServiceTopics;
import io.twosource.alert.stream.AvroNotices;
import io.twosource.alert.view.RecordWriter;
import io.twosource.schemas.Topics;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a notice in Kafka to a newsroom's endpoint, through the real broker. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class AlertServiceTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int NEVER = 0;

    @Inject RecordWriter writer;

    private final List<String> subscribed = new ArrayList<>();

    @BeforeEach
    void prepare() {
        Api.waitUntilReady();
        Api.putTopic("karabakh", "karabakh AND peacekeepers").then().statusCode(200);
    }

    @AfterEach
    void unsubscribe() {
        subscribed.forEach(Api::unsubscribe);
    }

    @Test
    void aNoticeReachesItsSubscriberSigned() throws IOException {
        try (Receiver receiver = subscribed(new Receiver(request -> 204))) {
            raise();

            awaitReceived(receiver, 1);
            Received received = receiver.received().getFirst();
            assertThat(received.isSignedWith(Api.SECRET)).isTrue();
            assertThat(received.body()).contains("\"type\":\"claim.confirmed\"");
            assertThat(received.header("content-type")).isEqualTo("application/json");
            assertThat(received.header("user-agent")).startsWith("Twosource/");
        }
    }

    @Test
    void whatFailsComesAgainUnderTheSameIdUntilItSucceeds() throws IOException {
        try (Receiver receiver = subscribed(new Receiver(request -> request < 3 ? 500 : 200))) {
            raise();

            awaitReceived(receiver, 3);
            assertThat(receiver.received())
                    .extracting(Received::id)
                    .containsOnly(firstId(receiver));
            assertThat(receiver.received()).allMatch(got -> got.isSignedWith(Api.SECRET));
        }
    }

    @Test
    void anEndpointThatHangsHoldsUpNobodyAndIsTriedAgain() throws IOException {
        try (Receiver hanging = subscribed(new Receiver(request -> NEVER));
                Receiver prompt = subscribed(new Receiver(request -> 200))) {
            Instant start = Instant.now();

            IntStream.range(0, 40).forEach(number -> raise());

            awaitReceived(prompt, 40);
            assertThat(Duration.between(start, Instant.now())).isLessThan(Api.TIMEOUT);
            await().atMost(SOON).until(() -> comesAgain(hanging));
        }
    }

    @Test
    void anEndpointThatIsGoneGetsNoMore() throws IOException {
        try (Receiver receiver = subscribed(new Receiver(request -> 410))) {
            raise();

            awaitReceived(receiver, 1);
            await().atMost(SOON).until(() -> Api.stateOf(subscribed.getFirst()).equals("off"));
            assertThat(receiver.received()).hasSize(1);
        }
    }

    @Test
    void garbageAmongDeliveriesStopsNobody() throws IOException {
        try (Receiver receiver = subscribed(new Receiver(request -> 200))) {
            byte[] garbage = "garbage".getBytes(StandardCharsets.UTF_8);
            writer.write(new ProducerRecord<>(AlertServiceTopics.DELIVERIES.name(), garbage))
                    .join();

            raise();

            awaitReceived(receiver, 1);
            await().atMost(SOON)
                    .until(
                            () ->
                                    Api.metrics()
                                            .contains("twosource_deliveries_unreadable_total 1.0"));
        }
    }

    private Receiver subscribed(Receiver receiver) {
        subscribed.add(Api.subscribe("karabakh", receiver.url()));
        return receiver;
    }

    private void raise() {
        String id = UUID.randomUUID().toString();
        writer.write(Topics.NOTICES, id, AvroNotices.withdrawalConfirmed(id, Instant.now())).join();
    }

    private static void awaitReceived(Receiver receiver, int requests) {
        await().atMost(SOON).until(() -> receiver.received().size() >= requests);
    }

    private static boolean comesAgain(Receiver receiver) {
        List<String> ids = receiver.received().stream().map(Received::id).toList();
        return ids.stream().distinct().count() < ids.size();
    }

    private static String firstId(Receiver receiver) {
        return receiver.received().getFirst().id();
    }
}
