package io.twosource.alert.stream;

import io.twosource.alert.claim.StatesOverTime;
import io.twosource.alert.claim.Timelines;
import io.twosource.alert.claim.Withdrawals;
import io.twosource.alert.notice.ClaimState;
import io.twosource.alert.recent.Alert;
import io.twosource.alert.recent.RecentAlerts;
import io.twosource.avro.Notice;
import io.twosource.avro.NoticeKind;
import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.WindowStore;

/**
 * What newsrooms read later: the states that claims have had, the alerts of late, and all that is
 * said on claims.
 */
final class ReadingTopology {

    /** The windows are instants. */
    private static final Duration WINDOW = Duration.ofMillis(1);

    private ReadingTopology() {}

    /**
     * Adds to a topology.
     *
     * @param alertsKept how long alerts are
     */
    static void addTo(StreamsBuilder builder, Duration alertsKept) {
        builder.addStateStore(
                windows(StatesOverTime.STORE, StatesOverTime.KEPT, ClaimRecords.states(), false));
        KStream<String, Notice> notices =
                builder.stream(
                        Topics.NOTICES.name(), consumed(Topics.NOTICES, "read-notices-of-states"));
        notices.process(
                () ->
                        new KeepAtTime<Notice, ClaimState>(
                                StatesOverTime.STORE,
                                notice -> ClaimRecords.state(notice.getAfter()),
                                Notice::getAt),
                Named.as("keep-states"),
                StatesOverTime.STORE);
        addWithdrawals(builder, notices);
        // Raised by claim, read by alert topic: what was written is read back by its new key.
        builder.addStateStore(windows(RecentAlerts.STORE, alertsKept, Serdes.ByteArray(), true));
        Deserializer<Alert> alerts = AlertRecords.deserializer();
        builder.stream(
                        Topics.ALERTS.name(),
                        Consumed.with(Serdes.String(), Serdes.ByteArray()).withName("read-alerts"))
                .process(
                        () ->
                                new KeepAtTime<byte[], byte[]>(
                                        RecentAlerts.STORE,
                                        Function.identity(),
                                        alert -> at(alerts, alert)),
                        Named.as("keep-alerts"),
                        RecentAlerts.STORE);
        addTimelines(builder);
    }

    private static void addWithdrawals(StreamsBuilder builder, KStream<String, Notice> notices) {
        builder.addStateStore(
                windows(Withdrawals.STORE, Withdrawals.KEPT, Serdes.ByteArray(), true));
        notices.filter(
                        (_, notice) -> notice.getKind() == NoticeKind.WITHDRAWN,
                        Named.as("only-withdrawals"))
                .process(
                        () ->
                                new KeepAtTime<Notice, byte[]>(
                                        Withdrawals.STORE, ClaimRecords::withdrawn, Notice::getAt),
                        Named.as("keep-withdrawals"),
                        Withdrawals.STORE);
    }

    private static void addTimelines(StreamsBuilder builder) {
        builder.addStateStore(keyValue(Timelines.STORE, Serdes.ByteArray()));
        builder.addStateStore(keyValue(KeepEntry.PLACES, Serdes.String()));
        builder.stream(
                        Topics.CLAIM_ENTRIES.name(),
                        Consumed.with(Serdes.String(), Serdes.ByteArray()).withName("read-entries"))
                .process(
                        KeepEntry::new,
                        Named.as("keep-entries"),
                        Timelines.STORE,
                        KeepEntry.PLACES,
                        // What is read together is held together.
                        Withdrawals.STORE);
    }

    private static Instant at(Deserializer<Alert> alerts, byte[] alert) {
        return alerts.deserialize(Topics.ALERTS.name(), alert).notice().at();
    }

    /**
     * A store by key and instant.
     *
     * @param several whether one key may have several values at one instant
     */
    private static <V> StoreBuilder<WindowStore<String, V>> windows(
            String name, Duration kept, Serde<V> values, boolean several) {
        return Stores.windowStoreBuilder(
                Stores.persistentWindowStore(name, kept, WINDOW, several), Serdes.String(), values);
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> keyValue(
            String name, Serde<V> values) {
        return Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(name), Serdes.String(), values);
    }

    private static <K, V> Consumed<K, V> consumed(Topic<K, V> topic, String name) {
        return Consumed.with(topic.keys(), topic.values()).withName(name);
    }
}
