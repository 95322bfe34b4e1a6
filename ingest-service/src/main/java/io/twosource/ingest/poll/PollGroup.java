package io.twosource.ingest.poll;

import io.twosource.ingest.feed.FeedDirectory;
import io.twosource.ingest.feed.FeedTopics;
import io.twosource.platform.KafkaClients;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * This replica's membership of the group that shares the feeds out. It reads nothing through it:
 * what the feeds are, the directory knows. Not thread-safe.
 */
final class PollGroup implements ConsumerRebalanceListener, AutoCloseable {

    private static final Map<String, Object> SETTINGS =
            Map.of(
                    ConsumerConfig.GROUP_ID_CONFIG,
                    "feed-pollers",
                    ConsumerConfig.CLIENT_ID_CONFIG,
                    "feed-pollers",
                    ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                    CooperativeStickyAssignor.class.getName(),
                    ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                    "read_committed",
                    ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                    false,
                    ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                    "earliest",
                    // A replica that is gone is noticed within seconds.
                    ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                    10_000,
                    ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                    2_000);

    private final FeedTopics topics;
    private final FeedDirectory directory;
    private final Territory territory;
    private final KafkaConsumer<byte[], byte[]> consumer;

    /** What was assigned and is not taken over yet, with how far the directory must have read. */
    private final Map<Integer, Map<TopicPartition, Long>> expected = new HashMap<>();

    private final Set<TopicPartition> assigned = new HashSet<>();

    PollGroup(KafkaClients kafka, FeedTopics topics, FeedDirectory directory, Territory territory) {
        this.topics = topics;
        this.directory = directory;
        this.territory = territory;
        this.consumer =
                kafka.consumer(SETTINGS, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(List.of(topics.feeds().name()), this);
    }

    /** Stays a member, and takes over what the directory knows by now. */
    void poll(Duration atMost) {
        consumer.poll(atMost);
        assigned.forEach(this::expect);
        assigned.clear();
        Iterator<Map.Entry<Integer, Map<TopicPartition, Long>>> waiting =
                expected.entrySet().iterator();
        while (waiting.hasNext()) {
            Map.Entry<Integer, Map<TopicPartition, Long>> next = waiting.next();
            if (directory.hasReached(next.getValue())) {
                territory.takeOver(next.getKey());
                waiting.remove();
            }
        }
    }

    ConsumerGroupMetadata metadata() {
        return consumer.groupMetadata();
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        consumer.pause(partitions);
        assigned.addAll(partitions);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        List<Integer> numbers = partitions.stream().map(TopicPartition::partition).toList();
        territory.giveUp(numbers);
        numbers.forEach(expected::remove);
        assigned.removeAll(partitions);
    }

    /** Leaves the group, so that the others take over at once. */
    @Override
    public void close() {
        consumer.close();
    }

    /**
     * A replica that held the partition before may be about to commit a last claim: {@code
     * committed} waits for it, and what it claimed stands before the ends that are asked for then.
     */
    private void expect(TopicPartition feeds) {
        TopicPartition visits = new TopicPartition(topics.visits().name(), feeds.partition());
        consumer.committed(Set.of(feeds));
        expected.put(feeds.partition(), new HashMap<>(consumer.endOffsets(List.of(feeds, visits))));
    }
}
