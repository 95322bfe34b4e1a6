package io.twosource.schemas;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * One Kafka topic: what stands in it, and how it is laid out. Immutable and thread-safe.
 *
 * @param partitions how far its readers scale
 * @param retention how long records are kept; of a compacted topic, how long tombstones are
 */
public record Topic<K, V>(
        String name,
        Serde<K> keys,
        Serde<V> values,
        int partitions,
        Cleanup cleanup,
        Duration retention) {

    /** The longest value in bytes: far longer than Kafka's default of 1 MB. */
    public static final int LONGEST_VALUE = 8 << 20;

    /** In bytes, with 64 KiB for key and headers, and as much for the error of a dead letter. */
    public static final int LONGEST_RECORD = LONGEST_VALUE + (128 << 10);

    /** What makes room in a topic. */
    public enum Cleanup {
        /** Age. */
        DELETE,
        /** A newer record of the same key. */
        COMPACT
    }

    /** The same topic with its values as domain records: Avro stays at this edge. */
    public <D> Topic<K, D> as(Function<V, D> read, Function<D, V> write) {
        return new Topic<>(name, keys, mapped(values, read, write), partitions, cleanup, retention);
    }

    /** How to create it; {@code replicas} -1 leaves the number to the broker. */
    public NewTopic definition(short replicas) {
        return new NewTopic(name, partitions, replicas).configs(settings());
    }

    private Map<String, String> settings() {
        String millis = Long.toString(retention.toMillis());
        return switch (cleanup) {
            case DELETE ->
                    Map.of(
                            TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                            Integer.toString(LONGEST_RECORD),
                            TopicConfig.CLEANUP_POLICY_CONFIG,
                            TopicConfig.CLEANUP_POLICY_DELETE,
                            TopicConfig.RETENTION_MS_CONFIG,
                            millis);
            case COMPACT ->
                    Map.of(
                            TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                            Integer.toString(LONGEST_RECORD),
                            TopicConfig.CLEANUP_POLICY_CONFIG,
                            TopicConfig.CLEANUP_POLICY_COMPACT,
                            TopicConfig.DELETE_RETENTION_MS_CONFIG,
                            millis);
        };
    }

    /** A serde of domain records on top of one of Avro records. */
    public static <A, D> Serde<D> mapped(Serde<A> avro, Function<A, D> read, Function<D, A> write) {
        return Serdes.serdeFrom(
                (topic, record) ->
                        avro.serializer()
                                .serialize(topic, record == null ? null : write.apply(record)),
                (topic, bytes) -> {
                    A record = avro.deserializer().deserialize(topic, bytes);
                    return record == null ? null : read.apply(record);
                });
    }
}
