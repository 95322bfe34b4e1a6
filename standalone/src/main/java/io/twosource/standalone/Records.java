package io.twosource.standalone;

import io.twosource.schemas.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/**
 * What stands in Kafka topics, committed, at the moment of asking.
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
        return read(topic).stream().map(ConsumerRecord::value).filter(Objects::nonNull).toList();
    }

    /** The last value of each key: what compaction would leave. */
    <V> List<V> latest(Topic<?, V> topic) {
        Map<Object, V> latest = new LinkedHashMap<>();
        for (ConsumerRecord<?, V> record : read(topic)) {
            latest.put(record.key(), record.value());
        }
        latest.values().removeIf(Objects::isNull); // tombstones
        return List.copyOf(latest.values());
    }

    private <K, V> List<ConsumerRecord<K, V>> read(Topic<K, V> topic) {
        try (Consumer<K, V> consumer = consumer(topic)) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(topic.name()).stream()
                            .map(info -> new TopicPartition(info.topic(), info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<K, V>> records = new ArrayList<>();
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (!reached(consumer, ends)) {
                if (System.nanoTime() > deadline) {
                    throw new TimeoutException("Kafka does not hand out " + topic.name());
                }
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    private <K, V> Consumer<K, V> consumer(Topic<K, V> topic) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        return new KafkaConsumer<>(
                settings, topic.keys().deserializer(), topic.values().deserializer());
    }

    private static boolean reached(Consumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
        Set<Map.Entry<TopicPartition, Long>> all = ends.entrySet();
        return all.stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }
}
