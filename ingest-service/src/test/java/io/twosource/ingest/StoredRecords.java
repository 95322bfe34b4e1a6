package io.twosource.ingest;

import io.twosource.schemas.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.ConfigProvider;

/** What stands in the topics of a broker, as far as it is committed. */
public record StoredRecords(String bootstrapServers) {

    /** Of the broker that a {@code @QuarkusTest} runs on. */
    public static StoredRecords ofThisTest() {
        return new StoredRecords(
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    }

    public <K, V> List<V> values(Topic<K, V> topic) {
        return of(topic).stream().map(ConsumerRecord::value).toList();
    }

    public <K, V> List<ConsumerRecord<K, V>> of(Topic<K, V> topic) {
        try (Consumer<K, V> consumer =
                new KafkaConsumer<>(
                        settings(), topic.keys().deserializer(), topic.values().deserializer())) {
            List<ConsumerRecord<K, V>> records = new ArrayList<>();
            List<TopicPartition> partitions = assignAll(consumer, topic);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    /** Without reading them. */
    public <K, V> long count(Topic<K, V> topic) {
        try (Consumer<K, V> consumer =
                new KafkaConsumer<>(
                        settings(), topic.keys().deserializer(), topic.values().deserializer())) {
            Collection<Long> ends = consumer.endOffsets(assignAll(consumer, topic)).values();
            return ends.stream().mapToLong(Long::longValue).sum();
        }
    }

    private static <K, V> List<TopicPartition> assignAll(
            Consumer<K, V> consumer, Topic<K, V> topic) {
        List<TopicPartition> partitions =
                IntStream.range(0, topic.partitions())
                        .mapToObj(partition -> new TopicPartition(topic.name(), partition))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return partitions;
    }

    private Map<String, Object> settings() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed");
    }
}
