package io.twosource.alert.stream;

import static io.twosource.alert.stream.TopologyUnderTest.NOW;
import static io.twosource.alert.stream.TopologyUnderTest.subscription;
import static io.twosource.alert.stream.TopologyUnderTest.topic;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.Outcome;
import io.twosource.alert.subscription.Confirmation;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.Timing;
import io.twosource.avro.Backfill;
import io.twosource.avro.BackfillBegun;
import io.twosource.avro.BackfillEnded;
import io.twosource.avro.BackfilledAlert;
import io.twosource.avro.Tidings;
import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a new subscription is told of the time before it was made. */
class BackfillTest {

    /** Of the partition that is the only one here. */
    private static final List<String> IDS =
            IntStream.iterate(1, number -> number + 1)
                    .mapToObj(number -> "sub_" + number)
                    .filter(id -> SubscriptionPartition.of(id) == 0)
                    .limit(2)
                    .toList();

    private static final String NEW = IDS.getFirst();
    private static final String OTHER = IDS.getLast();
    private static final Instant FOUND = NOW.minusSeconds(5);

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
    void itComesFirstOldestFirstAndThenWhatWasRaisedMeanwhile() {
        step(new BackfillBegun());
        found(1, "old-1");
        found(2, "old-2");
        subscribe(subscription(NEW, Timing.AT_ONCE, TopologyUnderTest.webhook()));
        raise("new-1");
        found(3, "old-3");
        assertThat(told()).isEmpty();

        ended(0);

        assertThat(told()).containsExactly("1 old-1", "2 old-2", "3 old-3", "4 new-1");
        raise("new-2");
        assertThat(told()).containsExactly("5 new-2");
    }

    @Test
    void whatComesWhileItIsBeingToldWaitsBehindIt() {
        step(new BackfillBegun());
        subscribe(subscription(NEW, Timing.AT_ONCE, TopologyUnderTest.webhook()));
        int count = Gathered.MOST_AT_ONCE + 1;
        IntStream.rangeClosed(1, count).forEach(number -> found(number, "old-" + number));
        ended(0);
        driver.advanceWallClockTime(Duration.ofMillis(200));

        raise("new-1");

        assertThat(told())
                .hasSize(count + 1)
                .endsWith(count + " old-" + count, count + 1 + " new-1");
    }

    @Test
    void whatIsBothFoundAndRaisedIsToldOnce() {
        step(new BackfillBegun());
        subscribe(subscription(NEW, Timing.AT_ONCE, TopologyUnderTest.webhook()));
        raise("early");
        found(1, "early");
        found(2, "late");
        ended(2);

        raise("late");

        assertThat(told()).containsExactly("1 early", "2 late");
        raise("new");
        assertThat(told()).containsExactly("3 new");
    }

    @Test
    void itSaysThatItIsOneAndWhenItWasFound() {
        step(new BackfillBegun());
        subscribe(subscription(NEW, Timing.AT_ONCE, TopologyUnderTest.webhook()));
        raise("new-1");
        found(1, "old-1");
        ended(0);

        List<String> bodies = new ArrayList<>();
        tell(delivery -> bodies.add(delivery.body()));
        assertThat(bodies)
                .satisfiesExactly(
                        old ->
                                assertThat(old)
                                        .contains("\"matchedAt\":\"" + FOUND + "\"")
                                        .contains("\"backfilled\":true"),
                        raised ->
                                assertThat(raised)
                                        .contains("\"matchedAt\":\"" + NOW + "\"")
                                        .doesNotContain("backfilled"));
    }

    @Test
    void nobodyElseIsToldOfIt() {
        subscribe(subscription(OTHER, Timing.AT_ONCE, TopologyUnderTest.webhook()));
        step(new BackfillBegun());
        found(1, "old-1");
        subscribe(subscription(NEW, Timing.AT_ONCE, TopologyUnderTest.webhook()));
        ended(0);

        assertThat(told()).containsExactly("1 old-1");
    }

    @Test
    void whereItDoesNotEndWhatThereIsIsToldAllTheSame() {
        step(new BackfillBegun());
        found(1, "old-1");
        subscribe(subscription(NEW, Timing.AT_ONCE, TopologyUnderTest.webhook()));
        raise("new-1");
        assertThat(told()).isEmpty();

        driver.advanceWallClockTime(Duration.ofMinutes(2));

        assertThat(told()).containsExactly("1 old-1", "2 new-1");
    }

    @Test
    void ofASubscriptionThatIsNotMadeNothingIsLeft() {
        step(new BackfillBegun());
        found(1, "old-1");

        driver.advanceWallClockTime(Duration.ofMinutes(3));

        assertThat(gathered()).isZero();
    }

    @Test
    void aSubscriptionThatIsNotKnownHereYetIsWaitedFor() {
        step(new BackfillBegun());
        found(1, "old-1");
        ended(0);
        assertThat(told()).isEmpty();

        subscribe(subscription(NEW, Timing.AT_ONCE, TopologyUnderTest.webhook()));

        assertThat(told()).containsExactly("1 old-1");
    }

    @Test
    void untilItsEndpointIsConfirmedItWaitsAsAllElse() {
        Subscription confirmed = subscription(NEW, Timing.AT_ONCE, TopologyUnderTest.webhook());
        step(new BackfillBegun());
        found(1, "old-1");
        subscribe(confirmed.with(new Confirmation.Awaited("c", NOW), NOW));
        ended(0);
        raise("new-1");
        assertThat(told()).isEmpty();

        subscribe(confirmed);

        assertThat(told()).containsExactly("1 old-1", "2 new-1");
    }

    @Test
    void aDigestHasItAllTogether() {
        Timing digest = new Timing(Duration.ofMinutes(10), null);
        step(new BackfillBegun());
        found(1, "old-1");
        subscribe(subscription(NEW, digest, TopologyUnderTest.webhook()));
        ended(1);
        raise("old-1");
        raise("new-1");
        assertThat(told()).isEmpty();

        driver.advanceWallClockTime(Duration.ofMinutes(10));

        assertThat(told()).containsExactly("1 digest:old-1:new-1");
    }

    /** All that is sent in ten seconds and taken, with its sequence. */
    private List<String> told() {
        List<String> told = new ArrayList<>();
        tell(delivery -> told.add(delivery.sequence() + " " + delivery.noticeId()));
        return told;
    }

    private void tell(Consumer<Delivery> receiver) {
        for (int second = 0; second < 10; second++) {
            driver.advanceWallClockTime(Duration.ofSeconds(1));
            for (Delivery first : deliveries()) {
                Stream.concat(Stream.of(first), first.following().stream())
                        .forEach(
                                delivery -> {
                                    receiver.accept(delivery);
                                    take(delivery);
                                });
            }
        }
    }

    private void take(Delivery delivery) {
        Outcome taken = new Outcome.Delivered(204, "");
        put(
                AlertServiceTopics.ATTEMPTS,
                delivery.id(),
                new Attempt(delivery, taken, NOW, Duration.ZERO));
    }

    private void subscribe(Subscription subscription) {
        put(AlertServiceTopics.SUBSCRIPTIONS, subscription.id(), subscription);
    }

    private void found(int number, String noticeId) {
        step(
                new BackfilledAlert(
                        number,
                        new Tidings(
                                List.of("desk/karabakh"),
                                AvroNotices.withdrawalConfirmed(noticeId),
                                -1,
                                -1L,
                                FOUND)));
    }

    /** Up to the so manieth notice. */
    private void ended(long to) {
        step(new BackfillEnded(List.of(to)));
    }

    private void step(Object step) {
        put(Topics.BACKFILLS, NEW, new Backfill(NEW, step));
    }

    private void raise(String id) {
        put(Topics.NOTICES, "claim-1", AvroNotices.withdrawalConfirmed(id));
    }

    private List<Delivery> deliveries() {
        return driver.createOutputTopic(
                        AlertServiceTopics.DELIVERIES.name(),
                        AlertServiceTopics.DELIVERIES.keys().deserializer(),
                        AlertServiceTopics.DELIVERIES.values().deserializer())
                .readValuesToList();
    }

    private long gathered() {
        long count = 0;
        try (KeyValueIterator<Object, Object> all = driver.getKeyValueStore("gathered").all()) {
            for (; all.hasNext(); count++) {
                all.next();
            }
        }
        return count;
    }

    private <V> void put(Topic<String, V> topic, String key, V value) {
        driver.createInputTopic(
                        topic.name(), topic.keys().serializer(), topic.values().serializer())
                .pipeInput(key, value, NOW);
    }
}
