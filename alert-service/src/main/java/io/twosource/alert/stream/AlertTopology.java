package io.twosource.alert.stream;

import static io.twosource.alert.stream.AlertServiceTopics.ATTEMPTS;
import static io.twosource.alert.stream.AlertServiceTopics.DELIVERIES;
import static io.twosource.alert.stream.AlertServiceTopics.SUBSCRIPTIONS;

import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.alert.delivery.Outcome;
import io.twosource.alert.view.Replicated;
import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.Stores;

/**
 * Notices in, alerts and deliveries out; attempts in, and out again the deliveries whose next
 * attempt is due. The two halves meet only in Kafka: between them stand the senders.
 */
public final class AlertTopology {

    private AlertTopology() {}

    public static Topology build(StreamsBuilder builder, AlertParts parts) {
        replicate(builder, parts.replicatedTopics(), parts.metrics());
        replicate(builder, parts.replicatedSubscriptions(), parts.metrics());
        replicate(builder, parts.replicatedNewsrooms(), parts.metrics());
        raiseAlerts(builder, parts);
        KStream<String, Attempt> attempts =
                builder.stream(ATTEMPTS.name(), consumed(ATTEMPTS, "read-attempts"));
        scheduleRetries(builder, attempts, parts);
        turnEndpointsOff(attempts, parts);
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

    private static void raiseAlerts(StreamsBuilder builder, AlertParts parts) {
        AlertRaising raising = parts.raising();
        KStream<String, MatchedNotice> matched =
                builder.stream(Topics.NOTICES.name(), consumed(Topics.NOTICES, "read-notices"))
                        .mapValues(raising::match, Named.as("match-alert-topics"));
        // Newsrooms that read a topic want one partition to tell its story in order.
        matched.flatMap((claim, found) -> raising.alerts(found), Named.as("raise-alerts"))
                .to(Topics.ALERTS.name(), produced(Topics.ALERTS, "write-alerts"));
        matched.flatMap((claim, found) -> raising.deliveries(found), Named.as("address-deliveries"))
                .to(DELIVERIES.name(), produced(DELIVERIES, "write-deliveries"));
    }

    private static void scheduleRetries(
            StreamsBuilder builder, KStream<String, Attempt> attempts, AlertParts parts) {
        builder.addStateStore(
                Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(RetryClock.STORE),
                        RetryKey.serde(),
                        DELIVERIES.values()));
        attempts.process(
                        () -> new RetryClock(parts.retries(), parts.metrics()),
                        Named.as("schedule-retries"),
                        RetryClock.STORE)
                .to(DELIVERIES.name(), produced(DELIVERIES, "write-retries"));
    }

    /** 410 Gone: who no longer wants alerts gets no more, and the operators hear of it. */
    private static void turnEndpointsOff(KStream<String, Attempt> attempts, AlertParts parts) {
        EndpointsOff off = parts.endpointsOff();
        KStream<String, Attempt> gone =
                attempts.filter(
                        (id, attempt) -> attempt.outcome() instanceof Outcome.Gone,
                        Named.as("find-gone-endpoints"));
        gone.flatMap((id, attempt) -> off.subscriptions(attempt), Named.as("turn-endpoints-off"))
                .to(SUBSCRIPTIONS.name(), produced(SUBSCRIPTIONS, "write-subscriptions"));
        gone.map((id, attempt) -> off.operation(attempt), Named.as("tell-operators"))
                .to(Topics.OPERATIONS.name(), produced(Topics.OPERATIONS, "write-operations"));
    }

    private static <K, V> Consumed<K, V> consumed(Topic<K, V> topic, String name) {
        return Consumed.with(topic.keys(), topic.values()).withName(name);
    }

    private static <K, V> Produced<K, V> produced(Topic<K, V> topic, String name) {
        return Produced.with(topic.keys(), topic.values()).withName(name);
    }
}
