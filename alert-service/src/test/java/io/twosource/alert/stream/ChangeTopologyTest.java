package io.twosource.alert.stream;

import static io.twosource.alert.stream.AlertServiceTopics.CHANGES;
import static io.twosource.alert.stream.AlertServiceTopics.CHANGE_OUTCOMES;
import static io.twosource.alert.stream.AlertServiceTopics.NEWSROOMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.twosource.alert.change.Change;
import io.twosource.alert.change.Condition;
import io.twosource.alert.change.Outcome;
import io.twosource.alert.change.RecordKey;
import io.twosource.alert.mark.Marks;
import io.twosource.alert.newsroom.Newsroom;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.newsroom.Newsrooms;
import io.twosource.alert.newsroom.Tokens;
import io.twosource.alert.quota.Limits;
import io.twosource.alert.subscription.Subscriptions;
import io.twosource.alert.topic.AlertTopics;
import io.twosource.alert.view.PendingChanges;
import io.twosource.alert.view.Replicated;
import io.twosource.alert.view.Versioned;
import io.twosource.platform.NamedStreams;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The writer of what people change, which remembers nothing: its cluster was lost. */
@SuppressWarnings("NullAway.Init") // set before each test
class ChangeTopologyTest {

    private static final NewsroomId DAILY = new NewsroomId("daily");
    private static final Instant NOW = Instant.parse("2026-11-28T06:00:00Z");
    private static final long RESTORED = 16;

    @TempDir private Path state;

    private final Replicated<Newsroom> newsrooms = new Replicated<>(NEWSROOMS, new Newsrooms());
    private final RecordKey daily = newsrooms.key(DAILY.value());
    private TopologyTestDriver writer;

    @BeforeEach
    void restore() {
        writer = start(NOW);
        newsrooms.put(DAILY.value(), new Versioned<>(RESTORED, named("The Daily")));
    }

    @AfterEach
    void stop() {
        writer.close();
    }

    @Test
    void whoHoldsTheVersionOfARestoredRecordMayChangeIt() {
        assertThat(rename("The Day", Condition.standsAs(RESTORED - 1)))
                .isEqualTo(new Outcome.Outdated(RESTORED));

        assertThat(rename("The Day", Condition.standsAs(RESTORED)))
                .isInstanceOf(Outcome.Made.class);
    }

    @Test
    void noVersionOfAChangeThatIsLostIsGivenAgain() {
        long lost = 0;
        for (int change = 0; change < 3; change++) {
            lost = made(rename("The Day", Condition.STANDS));
        }

        writer.close();
        writer = start(NOW.plus(Duration.ofMinutes(1)));

        assertThat(made(rename("The Night", Condition.STANDS))).isGreaterThan(lost);
    }

    private static long made(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Made.class);
        return ((Outcome.Made) outcome).version();
    }

    private Outcome rename(String name, Condition condition) {
        Change change =
                new Change(
                        name,
                        DAILY.value(),
                        daily,
                        NOW,
                        condition,
                        Change.Put.of(newsrooms.bytes(named(name))));
        writer.createInputTopic(
                        CHANGES.name(), CHANGES.keys().serializer(), CHANGES.values().serializer())
                .pipeInput(DAILY.value(), change);
        return writer.createOutputTopic(
                        CHANGE_OUTCOMES.name(),
                        CHANGE_OUTCOMES.keys().deserializer(),
                        CHANGE_OUTCOMES.values().deserializer())
                .readValue();
    }

    private static Newsroom named(String name) {
        return new Newsroom(DAILY, name, NOW, List.of());
    }

    private TopologyTestDriver start(Instant at) {
        Changeables changeables =
                new Changeables(
                        newsrooms,
                        new Replicated<>(
                                AlertServiceTopics.NEWSROOM_LIMITS, new Limits(quota -> 1)),
                        new Replicated<>(AlertServiceTopics.TOKENS, new Tokens()),
                        new Replicated<>(AlertServiceTopics.ALERT_TOPICS, new AlertTopics()),
                        new Replicated<>(AlertServiceTopics.SUBSCRIPTIONS, new Subscriptions()),
                        new Replicated<>(AlertServiceTopics.CLAIM_MARKS, new Marks()));
        StreamsBuilder builder = NamedStreams.builder();
        PendingChanges nobody = new PendingChanges(new SimpleMeterRegistry());
        ChangeTopology.addTo(builder, changeables, nobody);
        Properties settings = new Properties();
        settings.put(StreamsConfig.STATE_DIR_CONFIG, state.resolve(at.toString()).toString());
        return new TopologyTestDriver(builder.build(), settings, at);
    }
}
