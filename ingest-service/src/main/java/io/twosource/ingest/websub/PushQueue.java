package io.twosource.ingest.websub;

import io.twosource.ingest.feed.FeedTopics;
import io.twosource.platform.KafkaClients;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * This replica's share of {@code hub-pushes}. A push is given out again, here or to another
 * replica, until it was said to be done. Not thread-safe.
 */
final class PushQueue implements ConsumerRebalanceListener, AutoCloseable {

    /** Of pushes under way, in bytes: then no more is given out. */
    private static final long ROOM = 16 << 20;

    private static final Map<String, Object> SETTINGS =
            Map.of(
                    ConsumerConfig.GROUP_ID_CONFIG,
                    "hub-pushes",
                    ConsumerConfig.CLIENT_ID_CONFIG,
                    "hub-pushes",
                    ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                    CooperativeStickyAssignor.class.getName(),
                    ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                    false,
                    ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                    false,
                    ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                    "earliest",
                    // A replica that is gone is noticed within seconds.
                    ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                    10_000,
                    ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                    2_000,
                    ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                    4 << 20,
                    ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                    10);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Progress> progress = new HashMap<>();
    private final Map<TopicPartition, Long> committed = new HashMap<>();
    private long underWay;

    PushQueue(KafkaClients kafka, FeedTopics topics) {
        this.consumer =
                kafka.consumer(SETTINGS, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(List.of(topics.pushes().name()), this);
    }

    /** What is to be done next; nothing where as much is under way as may be. */
    Iterable<ConsumerRecord<byte[], byte[]>> next(Duration atMost) {
        if (underWay < ROOM) {
            consumer.resume(consumer.paused());
        } else {
            consumer.pause(consumer.assignment());
        }
        Iterable<ConsumerRecord<byte[], byte[]>> records = consumer.poll(atMost);
        for (ConsumerRecord<byte[], byte[]> record : records) {
            progress.computeIfAbsent(partition(record), _ -> new Progress()).begin(record.offset());
            underWay += record.serializedValueSize();
        }
        return records;
    }

    /** Of one that was given out, even before its partition went to another replica. */
    void done(ConsumerRecord<byte[], byte[]> record) {
        underWay -= record.serializedValueSize();
        Progress known = progress.get(partition(record));
        if (known != null) {
            known.end(record.offset());
        }
    }

    /** Says to Kafka how far all is done. */
    void commit() {
        Map<TopicPartition, Long> done =
                progress.entrySet().stream()
                        .filter(
                                one ->
                                        committed.getOrDefault(one.getKey(), -1L)
                                                < one.getValue().done())
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().done()));
        if (!done.isEmpty()) {
            consumer.commitSync(
                    done.entrySet().stream()
                            .collect(
                                    Collectors.toMap(
                                            Map.Entry::getKey,
                                            one -> new OffsetAndMetadata(one.getValue()))));
            committed.putAll(done);
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        forget(partitions);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        commit();
        forget(partitions);
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
        forget(partitions);
    }

    @Override
    public void close() {
        consumer.close();
    }

    private void forget(Collection<TopicPartition> partitions) {
        partitions.forEach(progress::remove);
        partitions.forEach(committed::remove);
    }

    private static TopicPartition partition(ConsumerRecord<?, ?> record) {
        return new TopicPartition(record.topic(), record.partition());
    }
}
