package io.twosource.alert.recent;

import io.twosource.alert.notice.Notice;
import io.twosource.alert.view.PlainConsumers;
import io.twosource.schemas.Topics;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.lucene.index.QueryTimeout;

/** Reads notices of the last days once more. */
@Singleton
class PastNotices {

    private static final Duration WAIT = Duration.ofMillis(200);

    private final PlainConsumers consumers;
    private final Deserializer<Notice> notices;
    private final RecentConfig config;

    PastNotices(PlainConsumers consumers, Deserializer<Notice> notices, RecentConfig config) {
        this.consumers = consumers;
        this.notices = notices;
        this.config = config;
    }

    /**
     * Hands over the notices that came in since some time, or the newest of them if they are too
     * many; of one claim in order. Ends early when it takes too long, or is told to stop.
     */
    void since(Instant oldest, java.util.function.Consumer<Notice> taker, QueryTimeout stop) {
        long end = System.nanoTime() + config.previewFor().toNanos();
        try (Consumer<String, byte[]> consumer = consumers.open(Topics.NOTICES, "preview")) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            starts(consumer, oldest, ends).forEach(consumer::seek);
            while (!isAt(consumer, ends) && System.nanoTime() < end && !stop.shouldExit()) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(WAIT)) {
                    if (stop.shouldExit()) {
                        return;
                    }
                    take(record, ends, taker);
                }
            }
        }
    }

    private Map<TopicPartition, Long> starts(
            Consumer<String, byte[]> consumer, Instant oldest, Map<TopicPartition, Long> ends) {
        Map<TopicPartition, Long> times = new HashMap<>();
        ends.keySet().forEach(partition -> times.put(partition, oldest.toEpochMilli()));
        Map<TopicPartition, OffsetAndTimestamp> found = consumer.offsetsForTimes(times);
        // Partitions are filled evenly: the newest of all are the newest of each.
        int most = Math.max(1, config.previewed() / ends.size());
        Map<TopicPartition, Long> starts = new HashMap<>();
        ends.forEach(
                (partition, end) -> {
                    OffsetAndTimestamp first = found.get(partition);
                    starts.put(
                            partition, first == null ? end : Math.max(first.offset(), end - most));
                });
        return starts;
    }

    private void take(
            ConsumerRecord<String, byte[]> record,
            Map<TopicPartition, Long> ends,
            java.util.function.Consumer<Notice> taker) {
        TopicPartition partition = new TopicPartition(record.topic(), record.partition());
        if (record.offset() < ends.getOrDefault(partition, 0L)) {
            try {
                taker.accept(notices.deserialize(record.topic(), record.value()));
            } catch (SerializationException e) {
                // Whatever it is, it raised no alert either.
            }
        }
    }

    private static boolean isAt(Consumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }
}
