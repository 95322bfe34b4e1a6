package io.twosource.alert.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.claim.StatesOverTime;
import io.twosource.alert.claim.Timelines;
import io.twosource.alert.claim.Withdrawals;
import io.twosource.alert.notice.ClaimState;
import io.twosource.alert.recent.RecentAlerts;
import io.twosource.avro.Alert;
import io.twosource.platform.NamedStreams;
import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.WindowStoreIterator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTopologyTest {

    private static final Instant NOON = Instant.parse("2024-04-17T12:00:00Z");

    @TempDir private Path state;
    private TopologyTestDriver driver;

    @BeforeEach
    void start() {
        StreamsBuilder builder = NamedStreams.builder();
        ReadingTopology.addTo(builder, Duration.ofDays(7));
        Properties settings = new Properties();
        settings.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        driver = new TopologyTestDriver(builder.build(), settings, NOON);
    }

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void aClaimsStatesAreKeptAtTheTimesOfItsNotices() {
        put(Topics.NOTICES, "c1", AvroNotices.confirmed("n1", "c1", "It fell", NOON));
        put(Topics.NOTICES, "c1", AvroNotices.confirmed("n2", "c1", "It fell", at(60)));
        put(Topics.NOTICES, "c2", AvroNotices.confirmed("n3", "c2", "It rose", at(30)));

        assertThat(times(StatesOverTime.STORE, "c1")).containsExactly(NOON, at(60));
        try (WindowStoreIterator<ClaimState> states =
                driver.<String, ClaimState>getWindowStore(StatesOverTime.STORE)
                        .fetch("c2", NOON, at(3600))) {
            assertThat(states.next().value.sourcesFor()).isEqualTo(1);
        }
    }

    @Test
    void whatIsWithdrawnIsKeptWithTheTimeAtWhichItWas() {
        put(Topics.NOTICES, "c1", AvroNotices.confirmed("n1", "c1", "It fell", NOON));
        put(Topics.NOTICES, "c1", AvroNotices.withdrawn("n2", "c1", "It fell", at(60)));

        assertThat(times(Withdrawals.STORE, "c1")).containsExactly(at(60));
    }

    @Test
    void alertsOfOneTopicAndInstantAreAllKept() {
        put(Topics.ALERTS, "desk/fire", alert("a1", NOON));
        put(Topics.ALERTS, "desk/fire", alert("a2", NOON));
        put(Topics.ALERTS, "desk/flood", alert("a3", NOON));

        assertThat(times(RecentAlerts.STORE, "desk/fire")).containsExactly(NOON, NOON);
    }

    @Test
    void whatIsOlderThanWeKeepIsForgotten() {
        put(Topics.ALERTS, "desk/fire", alert("a1", NOON));
        put(Topics.ALERTS, "desk/fire", alert("a2", NOON.plus(Duration.ofDays(30))));

        assertThat(times(RecentAlerts.STORE, "desk/fire")).hasSize(1);
    }

    @Test
    void aClaimsEntriesLieTogetherOldestArticleFirst() {
        entry("c1", "s2", at(60));
        entry("c10", "s1", at(30));
        entry("c1", "s3", Instant.parse("1969-07-20T20:17:40Z"));
        entry("c1", "s1", NOON);

        assertThat(timeline("c1")).containsExactly("s3", "s1", "s2");
        assertThat(timeline("c10")).containsExactly("s1");
    }

    @Test
    void anEntryThatChangesStandsOnceAndWhereItIsNow() {
        entry("c1", "s1", NOON);
        entry("c1", "s2", at(30));
        entry("c1", "s1", at(60));

        assertThat(timeline("c1")).containsExactly("s2", "s1");
    }

    @Test
    void anEntryThatIsWithdrawnIsGoneAndMayComeAgain() {
        entry("c1", "s1", NOON);
        entry("c1", "s2", at(30));
        put(Topics.CLAIM_ENTRIES, "c1/s1", null);
        put(Topics.CLAIM_ENTRIES, "c1/never-told", null);
        assertThat(timeline("c1")).containsExactly("s2");

        entry("c1", "s1", at(60));

        assertThat(timeline("c1")).containsExactly("s2", "s1");
    }

    @Test
    void ofAClaimWhoseTimeIsOverNothingIsKept() {
        entry("c1", "s1", NOON);
        entry("c1", "s2", at(30));
        put(Topics.CLAIM_ENTRIES, "c1/s1", null);
        put(Topics.CLAIM_ENTRIES, "c1/s2", null);

        assertThat(isEmpty(Timelines.STORE)).isTrue();
        assertThat(isEmpty(KeepEntry.PLACES)).isTrue();
    }

    private void entry(String claimId, String statementId, Instant published) {
        put(
                Topics.CLAIM_ENTRIES,
                claimId + '/' + statementId,
                AvroNotices.entry(claimId, statementId, published, NOON));
    }

    private boolean isEmpty(String store) {
        try (KeyValueIterator<String, ?> all =
                driver.<String, Object>getKeyValueStore(store).all()) {
            return !all.hasNext();
        }
    }

    private List<String> timeline(String claimId) {
        List<String> statements = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> all =
                driver.<String, byte[]>getKeyValueStore(Timelines.STORE)
                        .range(claimId + '/', claimId + '0')) {
            all.forEachRemaining(
                    kept ->
                            statements.add(
                                    ClaimRecords.entries()
                                            .deserialize("", kept.value)
                                            .statementId()));
        }
        return statements;
    }

    private static Alert alert(String id, Instant at) {
        return new Alert(
                id, "fire", AvroNotices.confirmed(id, "c", "Fire", at), "desk", List.of(), at);
    }

    private static Instant at(int second) {
        return NOON.plusSeconds(second);
    }

    private <V> void put(Topic<String, V> topic, String key, @Nullable V value) {
        driver.createInputTopic(
                        topic.name(), topic.keys().serializer(), topic.values().serializer())
                .pipeInput(key, value, NOON);
    }

    private List<Instant> times(String store, String key) {
        List<Instant> times = new ArrayList<>();
        try (WindowStoreIterator<?> found =
                driver.getWindowStore(store).fetch(key, Instant.EPOCH, at(3_000_000))) {
            found.forEachRemaining(entry -> times.add(Instant.ofEpochMilli(entry.key)));
        }
        return times;
    }
}
