package io.twosource.alert.stream;

import static io.twosource.alert.stream.TopologyUnderTest.NOW;
import static io.twosource.alert.stream.TopologyUnderTest.subscription;
import static io.twosource.alert.stream.TopologyUnderTest.topic;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.DeliveryId;
import io.twosource.alert.delivery.Outcome;
import io.twosource.alert.notice.NoticeKind;
import io.twosource.alert.subscription.Subscription;
import io.twosource.avro.Alert;
import io.twosource.avro.Operation;
import io.twosource.platform.trace.Traces;
import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertTopologyTest {

    private static final Outcome FAILED = new Outcome.Refused(500, "", null);

    @TempDir private Path state;
    private final TopologyUnderTest service = new TopologyUnderTest();
    private TopologyTestDriver driver;
    private List<Delivery> made = List.of();

    @BeforeEach
    void start() {
        Properties settings = new Properties();
        settings.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        driver =
                new TopologyTestDriver(
                        service.build(Duration.ofSeconds(5), Duration.ofMinutes(5)), settings, NOW);
        put(AlertServiceTopics.ALERT_TOPICS, "desk/karabakh", topic("karabakh", "karabakh"));
        put(AlertServiceTopics.ALERT_TOPICS, "desk/kremlin", topic("kremlin", "speaker:kremlin"));
        put(AlertServiceTopics.ALERT_TOPICS, "desk/ukraine", topic("ukraine", "ukraine"));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void aNoticeRaisesAnAlertForEachAlertTopicThatItMatches() {
        notice();

        List<Alert> alerts = read(Topics.ALERTS);
        assertThat(alerts).extracting(Alert::getAlertTopic).containsExactly("karabakh", "kremlin");
        assertThat(alerts.getFirst().getNotice())
                .isEqualTo(AvroNotices.withdrawalConfirmed("notice-1"));
    }

    @Test
    void anAlertSaysWhenItWasMadeAndItsDeliveryWhereItsSecondWent() {
        subscribe(subscription("sub_1", Set.of("karabakh")));
        driver.advanceWallClockTime(Duration.ofMillis(400));

        put(Topics.NOTICES, "claim-1", AvroNotices.withdrawalConfirmed("notice-1", NOW));

        assertThat(read(Topics.ALERTS))
                .extracting(Alert::getMatchedAt)
                .containsOnly(NOW.plusMillis(400));
        assertThat(read(AlertServiceTopics.DELIVERIES))
                .extracting(Delivery::body)
                .singleElement()
                .asString()
                .contains(
                        """
                        "times":{"receivedAt":"2024-04-17T12:00:00Z",\
                        "readAt":"2024-04-17T12:00:00.100Z",\
                        "decidedAt":"2024-04-17T12:00:00.150Z",\
                        "matchedAt":"2024-04-17T12:00:00.400Z"}""")
                .doesNotContain("backfilled");
        assertThat(service.leg("matched")).isEqualTo(Duration.ofMillis(250));
        assertThat(service.leg("queued")).isZero();
    }

    @Test
    void aDeliveryStaysInTheTraceOfItsNoticeAndKnowsItWhenItHasWaited() {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736";
        subscribe(subscription("sub_1", Set.of("karabakh")));
        try (OpenTelemetrySdk telemetry = OpenTelemetrySdk.builder().build()) {
            Traces.begin(telemetry);
            noticeIn(trace + "-00f067aa0ba902b7-01");
        } finally {
            Traces.end();
        }

        TestRecord<String, Delivery> first = readRecord(AlertServiceTopics.DELIVERIES);
        assertThat(new String(first.headers().lastHeader(Traces.HEADER).value(), US_ASCII))
                .startsWith(trace);
        assertThat(first.value().trace()).get().asString().startsWith(trace);

        put(
                AlertServiceTopics.ATTEMPTS,
                first.value().id(),
                new Attempt(first.value(), FAILED, NOW, Duration.ZERO));
        driver.advanceWallClockTime(Duration.ofSeconds(6));

        TestRecord<String, Delivery> second = readRecord(AlertServiceTopics.DELIVERIES);
        assertThat(second.headers()).isEmpty();
        assertThat(second.value().trace()).isEqualTo(first.value().trace());
    }

    @Test
    void inNoTraceNothingHasAnythingOfOne() {
        subscribe(subscription("sub_1", Set.of("karabakh")));

        notice();

        TestRecord<String, Delivery> made = readRecord(AlertServiceTopics.DELIVERIES);
        assertThat(made.headers()).isEmpty();
        assertThat(made.value().trace()).isEmpty();
    }

    @Test
    void aSubscriberGetsOneDeliveryHoweverManyOfItsTopicsMatch() {
        subscribe(subscription("sub_1", Set.of("karabakh", "kremlin", "ukraine")));

        notice();

        List<Delivery> deliveries = read(AlertServiceTopics.DELIVERIES);
        assertThat(deliveries).hasSize(1);
        assertThat(deliveries.getFirst().id())
                .isEqualTo(DeliveryId.of("notice-1", "sub_1").toString());
        assertThat(deliveries.getFirst().body())
                .contains("\"alertTopics\":[\"karabakh\",\"kremlin\"]");
    }

    @Test
    void onlyWhoAsksForItGetsIt() {
        subscribe(subscription("sub_1", Set.of("karabakh"), NoticeKind.DENIED));
        subscribe(subscription("sub_2", Set.of("ukraine")));
        subscribe(subscription("sub_3", Set.of("karabakh"), NoticeKind.CONFIRMED));
        subscribe(subscription("sub_4", Set.of("karabakh")).off(NOW));
        subscribe(subscription("sub_5", Set.of("karabakh")));
        put(AlertServiceTopics.SUBSCRIPTIONS, "sub_5", null);

        notice();

        assertThat(read(AlertServiceTopics.DELIVERIES))
                .extracting(Delivery::subscriptionId)
                .containsExactly("sub_3");
    }

    @Test
    void aFailedAttemptIsMadeAgainWhenItIsDueAndNotBefore() {
        attempted(1, FAILED);

        driver.advanceWallClockTime(Duration.ofMillis(4_900));
        assertThat(read(AlertServiceTopics.DELIVERIES)).isEmpty();
        driver.advanceWallClockTime(Duration.ofSeconds(1));

        assertThat(read(AlertServiceTopics.DELIVERIES)).containsExactly(delivery(2));
        assertThat(service.count("twosource.delivery.retries.scheduled")).isEqualTo(1);
    }

    @Test
    void anEndpointThatAsksForPatienceGetsIt() {
        attempted(1, new Outcome.Refused(503, "", NOW.plusSeconds(60)));

        driver.advanceWallClockTime(Duration.ofSeconds(59));
        assertThat(read(AlertServiceTopics.DELIVERIES)).isEmpty();
        driver.advanceWallClockTime(Duration.ofSeconds(2));

        assertThat(read(AlertServiceTopics.DELIVERIES)).containsExactly(delivery(2));
    }

    @Test
    void whatIsDeliveredStaysDelivered() {
        attempted(1, new Outcome.Delivered(204, ""));

        driver.advanceWallClockTime(Duration.ofDays(4));

        assertThat(read(AlertServiceTopics.DELIVERIES)).isEmpty();
    }

    @Test
    void afterTheLastAttemptItIsGivenUpAndCounted() {
        attempted(3, FAILED);

        driver.advanceWallClockTime(Duration.ofDays(4));

        assertThat(read(AlertServiceTopics.DELIVERIES)).isEmpty();
        assertThat(service.count("twosource.deliveries.given.up")).isEqualTo(1);
    }

    @Test
    void anAttemptThatStartedAndWasHeardOfNoMoreIsMadeAgain() {
        attempted(1, new Outcome.Started());

        driver.advanceWallClockTime(Duration.ofSeconds(31));

        assertThat(read(AlertServiceTopics.DELIVERIES)).containsExactly(delivery(1));
    }

    @Test
    void anAttemptThatStartedAndEndedIsNot() {
        attempted(1, new Outcome.Started());
        attempted(1, new Outcome.Delivered(200, ""));

        driver.advanceWallClockTime(Duration.ofSeconds(31));

        assertThat(read(AlertServiceTopics.DELIVERIES)).isEmpty();
    }

    @Test
    void aSlowFailureIsMadeAgainOnce() {
        attempted(1, new Outcome.Started());
        attempted(1, FAILED);

        driver.advanceWallClockTime(Duration.ofMinutes(1));

        assertThat(read(AlertServiceTopics.DELIVERIES)).containsExactly(delivery(2));
    }

    @Test
    void whatIsPutOffIsTheSameAttemptLater() {
        attempted(1, new Outcome.Postponed(NOW.plusSeconds(2), "busy"));

        driver.advanceWallClockTime(Duration.ofSeconds(3));

        assertThat(read(AlertServiceTopics.DELIVERIES)).containsExactly(delivery(1));
    }

    @Test
    void anEndpointThatIsGoneIsTurnedOffAndOperatorsHearOfIt() {
        attempted(1, new Outcome.Gone("bye"));
        notice();

        assertThat(service.subscriptions.find("sub_1")).map(Subscription::isOff).contains(true);
        assertThat(read(AlertServiceTopics.DELIVERIES)).isEmpty();
        assertThat(read(Topics.OPERATIONS))
                .extracting(Operation::getType)
                .containsExactly("endpoint.off");
    }

    @Test
    void garbageInAViewIsLeftOutAndCounted() {
        driver.createInputTopic("alert-topics", new StringSerializer(), new ByteArraySerializer())
                .pipeInput("broken", "garbage".getBytes(StandardCharsets.UTF_8));

        notice();

        assertThat(read(Topics.ALERTS)).hasSize(2);
        assertThat(service.count("twosource.views.unreadable")).isEqualTo(1);
    }

    @Test
    void aPoisonedAlertTopicThatStandsInKafkaStopsNobody() {
        String poison = "a!(".repeat(790) + "b" + ")".repeat(790);
        put(AlertServiceTopics.ALERT_TOPICS, "desk/poison", topic("poison", poison));
        subscribe(subscription("sub_1", Set.of("karabakh", "poison")));

        notice();
        put(Topics.NOTICES, "claim-1", AvroNotices.withdrawalConfirmed("notice-2"));

        assertThat(read(AlertServiceTopics.DELIVERIES)).hasSize(2);
        assertThat(service.topics.failing()).containsOnlyKeys("desk/poison");
    }

    private void notice() {
        put(Topics.NOTICES, "claim-1", AvroNotices.withdrawalConfirmed("notice-1"));
    }

    private void subscribe(Subscription subscription) {
        put(AlertServiceTopics.SUBSCRIPTIONS, subscription.id(), subscription);
    }

    /** What becomes of the so manieth attempt at the one delivery that is made. */
    private void attempted(int number, Outcome outcome) {
        if (made.isEmpty()) {
            subscribe(subscription("sub_1", Set.of("karabakh")));
            notice();
            made = read(AlertServiceTopics.DELIVERIES);
        }
        put(
                AlertServiceTopics.ATTEMPTS,
                "dlv_1",
                new Attempt(delivery(number), outcome, NOW, Duration.ZERO));
    }

    private Delivery delivery(int attempt) {
        return Stream.iterate(made.getFirst(), Delivery::again)
                .skip(attempt - 1)
                .findFirst()
                .orElseThrow();
    }

    private <V> void put(Topic<String, V> topic, String key, @Nullable V value) {
        driver.createInputTopic(
                        topic.name(), topic.keys().serializer(), topic.values().serializer())
                .pipeInput(key, value, Instant.EPOCH.plus(Duration.ofDays(1)));
    }

    private void noticeIn(String traceparent) {
        driver.createInputTopic(
                        Topics.NOTICES.name(),
                        Topics.NOTICES.keys().serializer(),
                        Topics.NOTICES.values().serializer())
                .pipeInput(
                        new TestRecord<>(
                                "claim-1",
                                AvroNotices.withdrawalConfirmed("notice-1"),
                                new RecordHeaders()
                                        .add(Traces.HEADER, traceparent.getBytes(US_ASCII))));
    }

    private <V> TestRecord<String, V> readRecord(Topic<String, V> topic) {
        return driver.createOutputTopic(
                        topic.name(), topic.keys().deserializer(), topic.values().deserializer())
                .readRecord();
    }

    private <V> List<V> read(Topic<String, V> topic) {
        return driver.createOutputTopic(
                        topic.name(), topic.keys().deserializer(), topic.values().deserializer())
                .readValuesToList();
    }
}
