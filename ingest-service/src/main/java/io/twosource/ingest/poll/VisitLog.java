package io.twosource.ingest.poll;

import io.twosource.avro.Operation;
import io.twosource.ingest.feed.FeedId;
import io.twosource.ingest.feed.FeedTopics;
import io.twosource.ingest.feed.FeedVisit;
import io.twosource.platform.KafkaClients;
import io.twosource.platform.PromptProducer;
import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/**
 * Writes visits, all or none: in a transaction that also commits an offset of the group, so that
 * Kafka refuses it from a replica that the feeds were taken from (KIP-447). Not thread-safe.
 */
final class VisitLog implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(VisitLog.class);

    private final FeedTopics topics;
    private final KafkaProducer<String, byte[]> producer;

    VisitLog(KafkaClients kafka, FeedTopics topics) {
        this.topics = topics;
        this.producer =
                kafka.producer(settings(), new StringSerializer(), new ByteArraySerializer());
        producer.initTransactions();
    }

    /**
     * One thing to write.
     *
     * @param visit empty for a feed that is none any more
     * @param concern of which operators are told along with it
     */
    record Entry(int partition, FeedId feed, Optional<FeedVisit> visit, Optional<Concern> concern) {

        static Entry of(int partition, FeedVisit visit) {
            return new Entry(partition, visit.feed(), Optional.of(visit), Optional.empty());
        }

        static Entry telling(int partition, FeedVisit visit, Concern concern) {
            return new Entry(partition, visit.feed(), Optional.of(visit), Optional.of(concern));
        }

        static Entry gone(int partition, FeedId feed) {
            return new Entry(partition, feed, Optional.empty(), Optional.empty());
        }
    }

    /**
     * Whether they stand in Kafka now.
     *
     * @throws KafkaException if this log is of no use any more: open another
     */
    boolean write(List<Entry> entries, ConsumerGroupMetadata group, Instant now) {
        producer.beginTransaction();
        try {
            entries.forEach(entry -> send(entry, now));
            producer.sendOffsetsToTransaction(offsets(entries), group);
            producer.commitTransaction();
            return true;
        } catch (KafkaException e) {
            LOG.infof("%d visits are not claimed: %s", entries.size(), e.getMessage());
            producer.abortTransaction();
            return false;
        }
    }

    @Override
    public void close() {
        producer.close();
    }

    private void send(Entry entry, Instant now) {
        Topic<String, FeedVisit> visits = topics.visits();
        byte[] value =
                entry.visit()
                        .map(visit -> visits.values().serializer().serialize(visits.name(), visit))
                        .orElse(null);
        var _ =
                producer.send(
                        new ProducerRecord<>(
                                visits.name(), entry.partition(), entry.feed().value(), value));
        entry.concern().ifPresent(concern -> tell(entry.feed(), concern, now));
    }

    private void tell(FeedId feed, Concern concern, Instant now) {
        Topic<String, Operation> operations = Topics.OPERATIONS;
        Operation operation =
                new Operation(feed.value(), concern.type(), concern.detail(), now, null, null);
        var _ =
                producer.send(
                        new ProducerRecord<>(
                                operations.name(),
                                feed.value(),
                                operations
                                        .values()
                                        .serializer()
                                        .serialize(operations.name(), operation)));
    }

    /** Which offset does not matter: nobody begins to read from there. */
    private Map<TopicPartition, OffsetAndMetadata> offsets(List<Entry> entries) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        for (Entry entry : entries) {
            offsets.put(
                    new TopicPartition(topics.feeds().name(), entry.partition()),
                    new OffsetAndMetadata(0));
        }
        return offsets;
    }

    private static Map<String, Object> settings() {
        Map<String, Object> settings = PromptProducer.settings("feed-visits");
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "feed-visits-" + UUID.randomUUID());
        // What a replica that is killed leaves open holds up whoever takes over.
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 10_000);
        return settings;
    }
}
