package io.twosource.ingest.feed;

import io.twosource.ingest.feed.FeedView.Placed;
import io.twosource.schemas.Topic;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Writes what operators say of feeds. Thread-safe. */
@Singleton
class FeedLog {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Topic<String, Feed> feeds;
    private final FeedDirectory directory;
    private final KafkaProducer<String, Feed> producer;

    FeedLog(
            FeedTopics topics,
            FeedDirectory directory,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.feeds = topics.feeds();
        this.directory = directory;
        this.producer =
                new KafkaProducer<>(
                        settings(bootstrapServers),
                        feeds.keys().serializer(),
                        feeds.values().serializer());
    }

    /** Whether it was written, and this replica sees it. */
    boolean put(List<Feed> added) {
        List<ProducerRecord<String, Feed>> records = new ArrayList<>();
        for (Feed feed : added) {
            int partition = HostPartition.of(feed.url(), feeds.partitions());
            records.add(record(partition, feed.id(), feed));
            directory
                    .view()
                    .places(feed.id())
                    .filter(place -> place.partition() != partition)
                    .forEach(place -> records.add(record(place.partition(), feed.id(), null)));
        }
        return write(records);
    }

    /** As {@link #put}, of its end. */
    boolean remove(FeedId feed) {
        return write(
                directory
                        .view()
                        .places(feed)
                        .map(Placed::partition)
                        .map(partition -> record(partition, feed, null))
                        .toList());
    }

    @PreDestroy
    void close() {
        producer.close();
    }

    private ProducerRecord<String, Feed> record(int partition, FeedId id, @Nullable Feed feed) {
        return new ProducerRecord<>(feeds.name(), partition, id.value(), feed);
    }

    private boolean write(List<ProducerRecord<String, Feed>> records) {
        try {
            List<Future<RecordMetadata>> sent = records.stream().map(producer::send).toList();
            Map<TopicPartition, Long> ends = new HashMap<>();
            for (Future<RecordMetadata> one : sent) {
                RecordMetadata written = one.get();
                ends.merge(
                        new TopicPartition(written.topic(), written.partition()),
                        written.offset() + 1,
                        Math::max);
            }
            return directory.await(ends, LONGEST_WAIT);
        } catch (ExecutionException | KafkaException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Map<String, Object> settings(String bootstrapServers) {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.CLIENT_ID_CONFIG,
                "feeds",
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                5_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                10_000);
    }
}
