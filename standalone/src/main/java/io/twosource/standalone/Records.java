package io.twosource.standalone;

import io.twosource.schemas.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** What stands in Kafka topics, committed, at the moment of asking. */
record Records(String bootstrapServers) {

    /** All values of a topic, partition by partition, each in order. */
    <V> List<V> all(Topic<?, V> topic) {
        return read(topic).stream().map(ConsumerRecord::value).toList();
    }

    /** The last value of each key: what compaction would leave. */
    <V> List<V> latest(Topic<?, V> topic) {
        Map<Object, V> latest = new LinkedHashMap<>();
        read(topic).forEach(record -> latest.put(record.key(), record.value()));
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
            while (!reached(consumer, ends)) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    private <K, V> Consumer<K, V> consumer(Topic<K, V> topic) {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"),
                topic.keys().deserializer(),
                topic.values().deserializer());
    }

    private static boolean reached(Consumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
        Set<Map.Entry<TopicPartition, Long>> all = ends.entrySet();
        return all.stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }
}
