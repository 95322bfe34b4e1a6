package io.twosource.alert.stream;

import static io.twosource.alert.stream.TopologyUnderTest.NOW;
import static io.twosource.alert.stream.TopologyUnderTest.subscription;
import static io.twosource.alert.stream.TopologyUnderTest.topic;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.operation.Operation;
import io.twosource.alert.subscription.Channel;
import io.twosource.alert.subscription.QuietHours;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.Timing;
import io.twosource.avro.Alert;
import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each subscription is told, and when. */
class TellingTest {

    /** Of the partition that is the only one here. */
    private static final String FIRST =
            IntStream.iterate(1, number -> number + 1)
                    .mapToObj(number -> "sub_" + number)
                    .filter(id -> SubscriptionPartition.of(id) == 0)
                    .findFirst()
                    .orElseThrow();

    @TempDir private Path state;
    private final TopologyUnderTest service = new TopologyUnderTest();
    private TopologyTestDriver driver;

    @BeforeEach
    void start() {
        Properties settings = new Properties();
        settings.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        driver = new TopologyTestDriver(service.build(Duration.ofSeconds(5)), settings, NOW);
        put(AlertServiceTopics.ALERT_TOPICS, "desk/karabakh", topic("karabakh", "karabakh"));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void aDigestIsToldTogetherWhenItsTimeHasCome() {
        subscribe(new Timing(Duration.ofMinutes(10), null), TopologyUnderTest.webhook());
        raise("notice-1");
        raise("notice-2");
        driver.advanceWallClockTime(Duration.ofMinutes(9));
        assertThat(deliveries()).isEmpty();

        driver.advanceWallClockTime(Duration.ofMinutes(2));

        List<Delivery> told = deliveries();
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().body())
                .contains("\"type\":\"digest\"", "\"notice-1\"", "\"notice-2\"");
        raise("notice-3");
        driver.advanceWallClockTime(Duration.ofMinutes(11));
        assertThat(deliveries()).extracting(Delivery::sequence).containsExactly(2L);
    }

    @Test
    void aDigestThatIsMadeShorterIsToldAtItsNewTime() {
        subscribe(new Timing(Duration.ofHours(8), null), TopologyUnderTest.webhook());
        raise("notice-1");
        subscribe(new Timing(Duration.ofMinutes(10), null), TopologyUnderTest.webhook());
        pass(Duration.ofMinutes(9));
        assertThat(deliveries()).isEmpty();

        pass(Duration.ofMinutes(2));

        assertThat(deliveries()).hasSize(1);
        raise("notice-2");
        pass(Duration.ofMinutes(9));
        assertThat(deliveries()).isEmpty();
    }

    @Test
    void whatWasGatheredForOneThatIsToBeToldAtOnceIsToldAtOnce() {
        subscribe(new Timing(Duration.ofHours(8), null), TopologyUnderTest.webhook());
        raise("notice-1");
        subscribe(Timing.AT_ONCE, TopologyUnderTest.webhook());

        pass(Duration.ofSeconds(1));

        assertThat(deliveries()).hasSize(1);
    }

    @Test
    void aLongDigestIsToldASliceAtATime() {
        subscribe(new Timing(Duration.ofMinutes(10), null), TopologyUnderTest.webhook());
        int count = Gathered.MOST_AT_ONCE * 2 + 1;
        for (int number = 0; number < count; number++) {
            raise("notice-" + number + "-");
        }

        pass(Duration.ofMinutes(11));
        String first = bodies();
        pass(Duration.ofSeconds(1));
        String all = first + bodies();

        assertThat(first).contains("notice-0-").doesNotContain("notice-" + (count - 1) + "-");
        for (int number = 0; number < count; number++) {
            assertThat(all).contains("notice-" + number + "-");
        }
    }

    @Test
    void aPausedSubscriptionIsNotWrittenAboutWhileNothingHappens() {
        subscribe(Timing.AT_ONCE, TopologyUnderTest.webhook());
        put(
                AlertServiceTopics.SUBSCRIPTIONS,
                FIRST,
                service.subscriptions.find(FIRST).orElseThrow().paused(NOW));
        raise("notice-1");
        pass(Duration.ofSeconds(1));
        assertThat(changes()).isPositive();

        pass(Duration.ofMinutes(9));

        assertThat(changes()).isZero();
    }

    @Test
    void whatComesInQuietHoursIsToldOneByOneAtTheirEnd() {
        QuietHours noon =
                new QuietHours(LocalTime.of(11, 0), LocalTime.of(13, 0), ZoneOffset.UTC, true);
        subscribe(new Timing(Duration.ZERO, noon), TopologyUnderTest.webhook());
        raise("notice-1");
        raise("notice-2");
        assertThat(deliveries()).isEmpty();

        driver.advanceWallClockTime(Duration.ofHours(1).plusSeconds(1));

        assertThat(deliveries())
                .extracting(Delivery::noticeId)
                .containsExactly("notice-1", "notice-2");
    }

    @Test
    void anEmailHasASubjectAndAText() {
        subscribe(Timing.AT_ONCE, new Channel.Email("desk@desk.example"));

        raise("notice-1");

        assertThat(deliveries().getFirst().body())
                .startsWith("{\"subject\":\"Confirmed: Russia has started")
                .contains("JAMnews");
    }

    @Test
    void whoReadsKafkaIsNamedInTheAlertAndSentNothing() {
        subscribe(Timing.AT_ONCE, new Channel.KafkaTopic());

        raise("notice-1");

        assertThat(deliveries()).isEmpty();
        assertThat(read(Topics.ALERTS))
                .extracting(Alert::getSubscriptionIds)
                .containsExactly(List.of(FIRST));
    }

    @Test
    void operatorsHearWhatTheySubscribeToAndANewsroomOfItsDeadEndpointElsewhere() {
        subscribe(Timing.AT_ONCE, TopologyUnderTest.webhook());
        put(
                AlertServiceTopics.SUBSCRIPTIONS,
                "sub_mail",
                of(
                        "sub_mail",
                        TopologyUnderTest.DESK,
                        Set.of(),
                        new Channel.Email("a@desk.example")));
        put(
                AlertServiceTopics.SUBSCRIPTIONS,
                "sub_ops",
                of(
                        "sub_ops",
                        NewsroomId.OPERATORS,
                        Set.of(Operation.ENDPOINT_PAUSED),
                        new Channel.Email("b@ops.example")));

        put(
                AlertServiceTopics.OPERATIONS,
                FIRST,
                new Operation(
                        FIRST,
                        Operation.ENDPOINT_PAUSED,
                        "it is down",
                        NOW,
                        TopologyUnderTest.DESK));
        put(
                AlertServiceTopics.OPERATIONS,
                "x",
                new Operation("x", Operation.LAG_OVER_LIMIT, "behind", NOW, null));

        assertThat(deliveries())
                .extracting(Delivery::subscriptionId)
                .containsExactlyInAnyOrder("sub_mail", "sub_ops");
    }

    private void subscribe(Timing timing, Channel channel) {
        put(AlertServiceTopics.SUBSCRIPTIONS, FIRST, subscription(FIRST, timing, channel));
    }

    private static Subscription of(
            String id, NewsroomId newsroom, Set<String> operations, Channel channel) {
        Subscription plain = subscription(id, Set.of());
        return new Subscription(
                id,
                newsroom,
                Set.of(),
                operations,
                plain.filter(),
                Timing.AT_ONCE,
                channel,
                NOW,
                null,
                null,
                plain.confirmation());
    }

    /** In steps, as the clock ticks. */
    private void pass(Duration time) {
        for (int step = 0; step < 10; step++) {
            driver.advanceWallClockTime(time.dividedBy(10));
        }
    }

    private String bodies() {
        return deliveries().stream().map(Delivery::body).collect(Collectors.joining("\n"));
    }

    /** How much the stores' changelogs have been written since the last look. */
    private long changes() {
        return driver.producedTopicNames().stream()
                .filter(topic -> topic.endsWith("-changelog"))
                .mapToLong(
                        topic ->
                                driver.createOutputTopic(
                                                topic,
                                                new ByteArrayDeserializer(),
                                                new ByteArrayDeserializer())
                                        .readKeyValuesToList()
                                        .size())
                .sum();
    }

    private void raise(String id) {
        put(Topics.NOTICES, "claim-1", AvroNotices.withdrawalConfirmed(id));
    }

    private List<Delivery> deliveries() {
        return read(AlertServiceTopics.DELIVERIES);
    }

    private <V> void put(Topic<String, V> topic, String key, V value) {
        driver.createInputTopic(
                        topic.name(), topic.keys().serializer(), topic.values().serializer())
                .pipeInput(key, value, NOW);
    }

    private <V> List<V> read(Topic<String, V> topic) {
        return driver.createOutputTopic(
                        topic.name(), topic.keys().deserializer(), topic.values().deserializer())
                .readValuesToList();
    }
}
