package io.twosource.ingest.instances;

import io.twosource.ingest.article.Article;
import io.twosource.ingest.stream.IngestTopics;
import io.twosource.schemas.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** What is committed in {@code articles}, as it comes. Not thread-safe. */
final class Published implements AutoCloseable {

    private final KafkaConsumer<String, Article> consumer;
    private final Map<String, Integer> versions = new HashMap<>();

    Published(String bootstrapServers) {
        Topic<String, Article> articles = IngestTopics.catalogue().articles();
        consumer =
                new KafkaConsumer<>(
                        Map.of(
                                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                bootstrapServers,
                                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                                "read_committed",
                                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                                "earliest"),
                        articles.keys().deserializer(),
                        articles.values().deserializer());
        consumer.assign(
                IntStream.range(0, articles.partitions())
                        .mapToObj(partition -> new TopicPartition(articles.name(), partition))
                        .toList());
    }

    /** By articleId: how many records are about it so far. */
    Map<String, Integer> versions() {
        consumer.poll(Duration.ofMillis(20))
                .forEach(record -> versions.merge(record.key(), 1, Integer::sum));
        return versions;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
