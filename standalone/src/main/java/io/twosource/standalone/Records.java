package io.twosource.standalone;

import io.twosource.schemas.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * What stands in Kafka topics, committed and readable, at the moment of asking.
 *
 * @param connection a Kafka client's settings
 */
record Records(Map<String, String> connection) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Of a Kafka that lets in whoever comes. */
    static Records of(String bootstrapServers) {
        return new Records(Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    /** All values of a topic, partition by partition, each in order; without tombstones. */
    <V> List<V> all(Topic<?, V> topic) {
        return read(topic).stream().flatMap(entry -> entry.value().stream()).toList();
    }

    /** The last value of each key: what compaction would leave. */
    <V> List<V> latest(Topic<?, V> topic) {
        Map<Object, Optional<V>> latest = new LinkedHashMap<>();
        for (Entry<?, V> entry : read(topic)) {
            latest.put(entry.key(), entry.value());
        }
        return latest.values().stream().flatMap(Optional::stream).toList();
    }

    /** As {@code topic} reads it; a tombstone has no value. */
    private record Entry<K, V>(K key, Optional<V> value) {

        /** Nothing of what the topic's readers would set aside as a dead letter. */
        static <K, V> Stream<Entry<K, V>> of(Topic<K, V> topic, ConsumerRecord<byte[], byte[]> at) {
            try {
                V value = topic.values().deserializer().deserialize(at.topic(), at.value());
                K key = topic.keys().deserializer().deserialize(at.topic(), at.key());
                return Stream.of(new Entry<>(key, Optional.ofNullable(value)));
            } catch (SerializationException unreadable) {
                return Stream.empty();
            }
        }
    }

    private <K, V> List<Entry<K, V>> read(Topic<K, V> topic) {
        try (Consumer<byte[], byte[]> consumer = consumer()) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(topic.name()).stream()
                            .map(info -> new TopicPartition(info.topic(), info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Entry<K, V>> entries = new ArrayList<>();
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (!reached(consumer, ends)) {
                if (System.nanoTime() > deadline) {
                    throw new TimeoutException("Kafka does not hand out " + topic.name());
                }
                for (ConsumerRecord<byte[], byte[]> at : consumer.poll(Duration.ofMillis(100))) {
                    Entry.of(topic, at).forEach(entries::add);
                }
            }
            return entries;
        }
    }

    private Consumer<byte[], byte[]> consumer() {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        return new KafkaConsumer<>(
                settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static boolean reached(Consumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
        Set<Map.Entry<TopicPartition, Long>> all = ends.entrySet();
        return all.stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }
}
