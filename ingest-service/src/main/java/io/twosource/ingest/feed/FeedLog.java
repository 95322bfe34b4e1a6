package io.twosource.ingest.feed;

import io.twosource.ingest.feed.FeedView.Placed;
import io.twosource.platform.KafkaClients;
import io.twosource.platform.PromptProducer;
import io.twosource.schemas.Topic;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/** Writes what operators and hubs say of feeds. Thread-safe. */
@Singleton
public class FeedLog {

    private static final Logger LOG = Logger.getLogger(FeedLog.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final FeedTopics topics;
    private final FeedDirectory directory;
    private final KafkaProducer<String, byte[]> producer;

    FeedLog(FeedTopics topics, FeedDirectory directory, KafkaClients kafka) {
        this.topics = topics;
        this.directory = directory;
        this.producer =
                kafka.producer(
                        PromptProducer.settings("feeds"),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    /** Whether it was written, and this replica sees it. */
    boolean put(List<Feed> added) {
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        for (Feed feed : added) {
            int partition = HostPartition.of(feed.url(), topics.feeds().partitions());
            records.add(record(topics.feeds(), partition, feed.id(), Optional.of(feed)));
            directory
                    .view()
                    .places(feed.id())
                    .map(Placed::partition)
                    .filter(former -> former != partition)
                    .forEach(former -> records.add(removal(former, feed.id())));
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
                        .map(partition -> removal(partition, feed))
                        .toList());
    }

    /** As {@link #put}, of a hub's word. */
    public boolean put(HubLease lease) {
        return write(List.of(record(topics.leases(), 0, lease.feed(), Optional.of(lease))));
    }

    /** As {@link #put}, of a hub that pushes a feed no longer. */
    public boolean removeLease(FeedId feed) {
        return write(List.of(record(topics.leases(), 0, feed, Optional.empty())));
    }

    @PreDestroy
    void close() {
        producer.close();
    }

    private ProducerRecord<String, byte[]> removal(int partition, FeedId feed) {
        return record(topics.feeds(), partition, feed, Optional.empty());
    }

    private static <V> ProducerRecord<String, byte[]> record(
            Topic<String, V> topic, int partition, FeedId feed, Optional<V> value) {
        byte[] bytes =
                value.map(some -> topic.values().serializer().serialize(topic.name(), some))
                        .orElse(null);
        return new ProducerRecord<>(topic.name(), partition, feed.value(), bytes);
    }

    private boolean write(List<ProducerRecord<String, byte[]>> records) {
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
            boolean seen = directory.await(ends, LONGEST_WAIT);
            if (!seen) {
                LOG.warnf("what was written of feeds is not read yet: %s", ends);
            }
            return seen;
        } catch (ExecutionException | KafkaException e) {
            LOG.warnf("what is said of feeds is not written: %s", e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
