package io.twosource.alert.recent;

import io.twosource.alert.notice.Notice;
import io.twosource.alert.recent.PastReading.Extent;
import io.twosource.alert.view.PlainConsumers;
import io.twosource.schemas.Topics;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
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
    PastReading since(
            Instant oldest, java.util.function.Consumer<PastNotice> taker, QueryTimeout stop) {
        try (Consumer<String, byte[]> consumer = consumers.open(Topics.NOTICES, "preview")) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            Map<TopicPartition, Long> firsts = firsts(consumer, oldest, ends);
            // Partitions are filled evenly: the newest of all are the newest of each.
            int most = Math.max(1, config.previewed() / ends.size());
            firsts.forEach(
                    (partition, first) ->
                            consumer.seek(partition, Math.max(first, end(partition, ends) - most)));
            boolean isAll =
                    firsts.entrySet().stream()
                            .allMatch(
                                    first -> first.getValue() + most >= end(first.getKey(), ends));
            boolean isRead = read(consumer, ends, taker, stop);
            return reading(isRead, isAll ? Extent.ALL : Extent.NEWEST, ends);
        }
    }

    /** As {@link #since}, what has come since another reading. */
    PastReading after(PastReading before, java.util.function.Consumer<PastNotice> taker) {
        try (Consumer<String, byte[]> consumer = consumers.open(Topics.NOTICES, "preview")) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            consumer.assignment()
                    .forEach(
                            partition ->
                                    consumer.seek(partition, before.end(partition.partition())));
            boolean isRead = read(consumer, ends, taker, () -> false);
            return reading(isRead, Extent.ALL, ends);
        }
    }

    private static PastReading reading(
            boolean isRead, Extent extent, Map<TopicPartition, Long> ends) {
        List<Long> byPartition =
                ends.entrySet().stream()
                        .sorted(Comparator.comparing(end -> end.getKey().partition()))
                        .map(Map.Entry::getValue)
                        .toList();
        return new PastReading(isRead ? extent : Extent.CUT_SHORT, byPartition);
    }

    /** The first of each partition since a time; its end where there is none. */
    private static Map<TopicPartition, Long> firsts(
            Consumer<String, byte[]> consumer, Instant oldest, Map<TopicPartition, Long> ends) {
        Map<TopicPartition, Long> times = new HashMap<>();
        ends.keySet().forEach(partition -> times.put(partition, oldest.toEpochMilli()));
        Map<TopicPartition, OffsetAndTimestamp> found = consumer.offsetsForTimes(times);
        Map<TopicPartition, Long> firsts = new HashMap<>();
        ends.forEach(
                (partition, end) -> {
                    OffsetAndTimestamp first = found.get(partition);
                    firsts.put(partition, first == null ? end : first.offset());
                });
        return firsts;
    }

    /** False if it has not come to the ends. */
    private boolean read(
            Consumer<String, byte[]> consumer,
            Map<TopicPartition, Long> ends,
            java.util.function.Consumer<PastNotice> taker,
            QueryTimeout stop) {
        long end = System.nanoTime() + config.previewFor().toNanos();
        while (!isAt(consumer, ends)) {
            if (System.nanoTime() >= end || stop.shouldExit()) {
                return false;
            }
            for (ConsumerRecord<String, byte[]> record : consumer.poll(WAIT)) {
                if (stop.shouldExit()) {
                    return false;
                }
                take(record, ends, taker);
            }
        }
        return true;
    }

    private void take(
            ConsumerRecord<String, byte[]> record,
            Map<TopicPartition, Long> ends,
            java.util.function.Consumer<PastNotice> taker) {
        TopicPartition partition = new TopicPartition(record.topic(), record.partition());
        if (record.offset() < end(partition, ends)) {
            try {
                Notice notice = notices.deserialize(record.topic(), record.value());
                taker.accept(new PastNotice(notice, record.value()));
            } catch (SerializationException e) {
                // Whatever it is, it raised no alert either.
            }
        }
    }

    private static long end(TopicPartition partition, Map<TopicPartition, Long> ends) {
        return ends.getOrDefault(partition, 0L);
    }

    private static boolean isAt(Consumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }
}
