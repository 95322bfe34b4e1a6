package io.twosource.ingest.feed;

import io.twosource.platform.KafkaClients;
import io.twosource.schemas.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/** Reads all of the topics about feeds into a {@link FeedView}, from the beginning and on. */
final class FeedConsumer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(FeedConsumer.class);

    private static final Map<String, Object> SETTINGS =
            Map.of(
                    ConsumerConfig.CLIENT_ID_CONFIG,
                    "ingest-service-feeds",
                    ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                    "read_committed",
                    ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                    false,
                    ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                    false,
                    ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                    100);

    private final FeedTopics topics;
    private final FeedView view;
    private final KafkaConsumer<String, byte[]> consumer;

    FeedConsumer(KafkaClients kafka, FeedTopics topics, FeedView view) {
        this.topics = topics;
        this.view = view;
        this.consumer =
                kafka.consumer(SETTINGS, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** False as long as a topic has not been made. */
    boolean begin() {
        List<TopicPartition> partitions =
                List.of(topics.feeds(), topics.visits(), topics.leases()).stream()
                        .flatMap(topic -> consumer.partitionsFor(topic.name()).stream())
                        .map(found -> new TopicPartition(found.topic(), found.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return partitions.size()
                == topics.feeds().partitions()
                        + topics.visits().partitions()
                        + topics.leases().partitions();
    }

    /** Reads on, and tells how far it is. */
    Map<TopicPartition, Long> read(Duration atMost) {
        consumer.poll(atMost).forEach(this::take);
        return consumer.assignment().stream()
                .collect(Collectors.toMap(partition -> partition, consumer::position));
    }

    @Override
    public void close() {
        consumer.close();
    }

    /** What cannot be read is left out: it must not hide the rest. */
    private void take(ConsumerRecord<String, byte[]> record) {
        try {
            FeedId id = new FeedId(record.key());
            if (record.topic().equals(topics.feeds().name())) {
                view.putFeed(record.partition(), id, value(topics.feeds(), record));
            } else if (record.topic().equals(topics.visits().name())) {
                view.putVisit(record.partition(), id, value(topics.visits(), record));
            } else {
                view.putLease(id, value(topics.leases(), record));
            }
        } catch (RuntimeException e) {
            LOG.errorf("%s: the record %s is left out: %s", record.topic(), record.key(), e);
        }
    }

    private static <V> Optional<V> value(
            Topic<String, V> topic, ConsumerRecord<String, byte[]> record) {
        return Optional.ofNullable(
                topic.values().deserializer().deserialize(topic.name(), record.value()));
    }
}
