package io.twosource.alert.stream;

import static io.twosource.alert.stream.AlertServiceTopics.ATTEMPTS;
import static io.twosource.alert.stream.AlertServiceTopics.OPERATIONS;

import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.alert.view.Replicated;
import io.twosource.avro.Tidings;
import io.twosource.platform.Outgoing;
import io.twosource.schemas.StoredRecords;
import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.Stores;

/**
 * Notices in, alerts out; and to each partition of subscriptions, what they are to be told. There
 * queues decide what is sent when, told of attempts by the senders. These meet the queues only in
 * Kafka: deliveries go out, attempts come back.
 */
public final class AlertTopology {

    private AlertTopology() {}

    public static Topology build(StreamsBuilder builder, AlertParts parts) {
        replicate(builder, parts.replicatedTopics(), parts.metrics());
        ChangedSubscriptions changes = new ChangedSubscriptions();
        parts.replicatedSubscriptions().listen(changes::note);
        replicate(builder, parts.replicatedSubscriptions(), parts.metrics());
        replicate(builder, parts.replicatedNewsrooms(), parts.metrics());
        replicate(builder, parts.replicatedLimits(), parts.metrics());
        replicate(builder, parts.replicatedTokens(), parts.metrics());
        replicate(builder, parts.replicatedMarks(), parts.metrics());
        KStream<Integer, Tidings> tidings = raiseAlerts(builder, parts);
        runQueues(builder, tidings, changes, parts);
        return builder.build();
    }

    /** Every replica has all of these: any of them answers any request and sends any delivery. */
    private static <V> void replicate(
            StreamsBuilder builder, Replicated<V> replicated, DeliveryMetrics metrics) {
        String topic = replicated.topic().name();
        builder.addGlobalStore(
                Stores.keyValueStoreBuilder(
                                Stores.inMemoryKeyValueStore(topic),
                                Serdes.String(),
                                Serdes.ByteArray())
                        .withLoggingDisabled(),
                topic,
                Consumed.with(Serdes.String(), Serdes.ByteArray()).withName("read-" + topic),
                () -> new ViewUpdate<>(replicated, metrics));
    }

    private static KStream<Integer, Tidings> raiseAlerts(StreamsBuilder builder, AlertParts parts) {
        AlertRaising raising = parts.raising();
        KStream<String, Matched> matched =
                builder.stream(Topics.NOTICES.name(), consumed(Topics.NOTICES, "read-notices"))
                        .processValues(
                                () -> new MatchTopics(raising, parts.metrics()),
                                Named.as("match-alert-topics"));
        // Newsrooms that read a topic want one partition to tell its story in order.
        matched.flatMap((claim, found) -> raising.alerts(found), Named.as("raise-alerts"))
                .to(Topics.ALERTS.name(), produced(Topics.ALERTS, "write-alerts"));
        KStream<Integer, Tidings> operations =
                builder.stream(OPERATIONS.name(), consumed(OPERATIONS, "read-operations"))
                        .flatMap(
                                (subject, operation) -> raising.address(operation),
                                Named.as("address-operations"));
        return matched.flatMap((claim, found) -> raising.address(found), Named.as("address-alerts"))
                .merge(operations, Named.as("merge-tidings"))
                .repartition(toSubscriptions());
    }

    /** A subscription's deliveries are numbered and held in one place: its partition. */
    private static Repartitioned<Integer, Tidings> toSubscriptions() {
        return Repartitioned.<Integer, Tidings>as("tidings")
                .withKeySerde(Serdes.Integer())
                .withValueSerde(StoredRecords.tidings())
                .withNumberOfPartitions(SubscriptionPartition.count())
                .withStreamPartitioner(
                        (topic, partition, tidings, count) ->
                                Optional.of(Set.of(partition % count)));
    }

    private static void runQueues(
            StreamsBuilder builder,
            KStream<Integer, Tidings> tidings,
            ChangedSubscriptions changes,
            AlertParts parts) {
        QueueStores.addTo(builder);
        KStream<String, Outgoing> told =
                tidings.process(
                        () -> new TellNews(parts), Named.as("tell-news"), QueueStores.names());
        KStream<String, Outgoing> heard =
                builder.stream(ATTEMPTS.name(), consumed(ATTEMPTS, "read-attempts"))
                        .process(
                                () -> new HearAttempts(parts, changes),
                                Named.as("hear-attempts"),
                                QueueStores.names());
        KStream<String, Outgoing> backfilled =
                builder.stream(
                                Topics.BACKFILLS.name(),
                                consumed(Topics.BACKFILLS, "read-backfills"))
                        .process(
                                BackfillProcessor::new,
                                Named.as("keep-backfills"),
                                QueueStores.names());
        // Nothing but the sink stands below: what fails there would leave the stores ahead of it.
        told.merge(heard, Named.as("merge-outgoing"))
                .merge(backfilled, Named.as("merge-backfilled"))
                .to(
                        (key, outgoing, context) -> outgoing.topic(),
                        Produced.with(Serdes.String(), Outgoing.serde())
                                .withName("write-outgoing"));
    }

    private static <K, V> Consumed<K, V> consumed(Topic<K, V> topic, String name) {
        return Consumed.with(topic.keys(), topic.values()).withName(name);
    }

    private static <K, V> Produced<K, V> produced(Topic<K, V> topic, String name) {
        return Produced.with(topic.keys(), topic.values()).withName(name);
    }
}
