package io.twosource.alert.stream;

import static io.twosource.alert.stream.TopologyUnderTest.NOW;
import static io.twosource.alert.stream.TopologyUnderTest.subscription;
import static io.twosource.alert.stream.TopologyUnderTest.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.Outcome;
import io.twosource.alert.operation.Operation;
import io.twosource.alert.queue.QueueState;
import io.twosource.alert.subscription.Timing;
import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;
import org.apache.kafka.streams.errors.TaskCorruptedException;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever fails once, at whichever step of whichever processor of the queues: everybody is told
 * everything in the end, and nothing is left that nobody would look at again.
 */
class BugAtEveryStepTest {

    private static final List<String> NOTICES = List.of("notice-1", "notice-2", "notice-3");
    private static final Duration[] RETRIES = {
        Duration.ofSeconds(5),
        Duration.ofMinutes(5),
        Duration.ofMinutes(5),
        Duration.ofMinutes(5),
        Duration.ofMinutes(5)
    };
    private static final Outcome FAILED = new Outcome.Refused(500, "", null);
    private static final Outcome TAKEN = new Outcome.Delivered(200, "");

    @TempDir private Path state;
    private final List<Delivery> taken = new ArrayList<>();
    private Instant now = NOW;

    @Test
    void everybodyIsToldEverythingWhateverFailsOnce() {
        int step = 0;
        boolean failed = true;
        while (failed) {
            step++;
            failed = runWithABugAt(step);
        }

        assertThat(step).as("steps in which there was a bug").isGreaterThan(40);
    }

    @Test
    void aTimerThatFailsAgainAndAgainIsToldToOperatorsAndNotLost() {
        try (TopologyTestDriver driver = start(0)) {
            raise(driver, "notice-1");
            pass(driver, Duration.ofSeconds(1), FAILED);
            ThrowingSteps.failAlways("fetch");
            for (int look = 0; look < 10; look++) {
                pass(driver, Duration.ofMinutes(10), TAKEN);
            }
            assertThat(read(driver, AlertServiceTopics.OPERATIONS))
                    .extracting(Operation::type)
                    .contains(Operation.TIMER_FAILING);

            ThrowingSteps.heal();
            pass(driver, Duration.ofMinutes(10), TAKEN);

            assertThat(taken).anyMatch(one -> isOf("sub_1", "notice-1", one));
        } finally {
            ThrowingSteps.heal();
        }
    }

    @Test
    void aDecisionThatCannotBeWrittenIsNotLeftHalfWritten() {
        try (TopologyTestDriver driver = start(0)) {
            ThrowingSteps.failAlways("put");

            assertThatThrownBy(() -> raise(driver, "notice-1"))
                    .isInstanceOf(TaskCorruptedException.class);
        } finally {
            ThrowingSteps.heal();
        }
    }

    private boolean runWithABugAt(int step) {
        taken.clear();
        now = NOW;
        try (TopologyTestDriver driver = start(step)) {
            ThrowingSteps.failAt(step);
            run(driver);
            boolean failed = ThrowingSteps.heal();
            for (int look = 0; look < 20; look++) {
                pass(driver, Duration.ofMinutes(15), TAKEN);
            }
            assertThatNothingIsLeft(driver, step);
            return failed;
        } finally {
            ThrowingSteps.heal();
        }
    }

    /** Two at once, of which one fails and one is gone through patience; a digest; a backlog. */
    private void run(TopologyTestDriver driver) {
        raise(driver, "notice-1");
        pass(driver, Duration.ofSeconds(1), FAILED);
        raise(driver, "notice-2");
        pass(driver, Duration.ofSeconds(6), new Outcome.Refused(429, "", now.plusSeconds(66)));
        raise(driver, "notice-3");
        pass(driver, Duration.ofSeconds(90), TAKEN);
        pass(driver, Duration.ofSeconds(1), TAKEN);
        pass(driver, Duration.ofMinutes(11), new Outcome.Unreachable("down"));
    }

    private void assertThatNothingIsLeft(TopologyTestDriver driver, int step) {
        for (String store : List.of("waiting", "clock", "gathered")) {
            assertThat(all(driver, store)).as("%s after a bug at step %d", store, step).isEmpty();
        }
        assertThat(driver.<String, QueueState>getKeyValueStore("queues").get("sub_1").isHeld())
                .as("held after a bug at step %d", step)
                .isFalse();
        for (String id : NOTICES) {
            assertThat(taken)
                    .as("%s after a bug at step %d", id, step)
                    .anyMatch(one -> isOf("sub_1", id, one))
                    .anyMatch(one -> isOf("sub_2", id, one));
        }
    }

    private static boolean isOf(String subscription, String notice, Delivery delivery) {
        return delivery.subscriptionId().equals(subscription)
                && delivery.body().contains('"' + notice + '"');
    }

    private static List<KeyValue<Object, Object>> all(TopologyTestDriver driver, String store) {
        List<KeyValue<Object, Object>> all = new ArrayList<>();
        try (KeyValueIterator<Object, Object> iterator = driver.getKeyValueStore(store).all()) {
            iterator.forEachRemaining(all::add);
        }
        return all;
    }

    private TopologyTestDriver start(int step) {
        Properties settings = new Properties();
        settings.put(StreamsConfig.STATE_DIR_CONFIG, state.resolve("step-" + step).toString());
        settings.put(
                StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG,
                LogAndContinueProcessingExceptionHandler.class);
        TopologyTestDriver driver =
                new TopologyTestDriver(
                        new TopologyUnderTest().build(builder(), RETRIES), settings, NOW);
        put(
                driver,
                AlertServiceTopics.ALERT_TOPICS,
                "desk/karabakh",
                topic("karabakh", "karabakh"),
                NOW);
        put(
                driver,
                AlertServiceTopics.SUBSCRIPTIONS,
                "sub_1",
                subscription("sub_1", Set.of("karabakh")),
                NOW);
        put(
                driver,
                AlertServiceTopics.SUBSCRIPTIONS,
                "sub_2",
                subscription(
                        "sub_2",
                        new Timing(Duration.ofMinutes(10), null),
                        TopologyUnderTest.webhook()),
                NOW);
        return driver;
    }

    private static StreamsBuilder builder() {
        return new StreamsBuilder(
                new TopologyConfig(
                        new StreamsConfig(
                                Map.of(
                                        StreamsConfig.APPLICATION_ID_CONFIG,
                                        "bugs",
                                        StreamsConfig.BOOTSTRAP_SERVERS_CONFIG,
                                        "unused:1",
                                        StreamsConfig.PROCESSOR_WRAPPER_CLASS_CONFIG,
                                        ThrowingSteps.class))));
    }

    private static void raise(TopologyTestDriver driver, String id) {
        put(driver, Topics.NOTICES, "claim-1", AvroNotices.withdrawalConfirmed(id), NOW);
    }

    /** Time passes, and all that is sent by then ends so. */
    private void pass(TopologyTestDriver driver, Duration time, Outcome outcome) {
        driver.advanceWallClockTime(time);
        now = now.plus(time);
        for (Delivery first : read(driver, AlertServiceTopics.DELIVERIES)) {
            answer(driver, first, outcome);
            if (outcome.equals(TAKEN)) {
                taken.add(first);
                taken.addAll(first.following());
                first.following().forEach(next -> answer(driver, next, outcome));
            }
        }
    }

    private void answer(TopologyTestDriver driver, Delivery delivery, Outcome outcome) {
        put(
                driver,
                AlertServiceTopics.ATTEMPTS,
                delivery.id(),
                new Attempt(delivery, outcome, now, Duration.ZERO),
                NOW);
    }

    private static <V> List<V> read(TopologyTestDriver driver, Topic<String, V> topic) {
        return driver.createOutputTopic(
                        topic.name(), topic.keys().deserializer(), topic.values().deserializer())
                .readValuesToList();
    }

    private static <V> void put(
            TopologyTestDriver driver, Topic<String, V> topic, String key, V value, Instant at) {
        driver.createInputTopic(
                        topic.name(), topic.keys().serializer(), topic.values().serializer())
                .pipeInput(key, value, at);
    }
}
