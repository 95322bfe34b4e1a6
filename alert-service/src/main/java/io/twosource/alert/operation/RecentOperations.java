package io.twosource.alert.operation;

import io.twosource.alert.service.Problems;
import io.twosource.alert.stream.AlertServiceTopics;
import io.twosource.alert.view.PlainConsumers;
import io.twosource.schemas.Topics;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;

/** What operators had to know of late. Thread-safe; blocks. */
@Singleton
public class RecentOperations {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** One that was written in a transaction of its own has a mark beside it. */
    private static final int OFFSETS_PER_EVENT = 2;

    private final PlainConsumers consumers;

    RecentOperations(PlainConsumers consumers) {
        this.consumers = consumers;
    }

    /** Newest first; the problem is 503 where Kafka does not answer. */
    public List<Operation> newest(int most) {
        try (Consumer<String, byte[]> consumer =
                consumers.open(Topics.OPERATIONS, "recent-operations")) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            Map<TopicPartition, Long> begins = consumer.beginningOffsets(ends.keySet());
            ends.forEach(
                    (place, end) ->
                            consumer.seek(place, begin(begins.getOrDefault(place, 0L), end, most)));
            List<Operation> newestFirst = new ArrayList<>();
            long giveUp = System.nanoTime() + PATIENCE.toNanos();
            while (!isAt(ends, consumer) && System.nanoTime() < giveUp) {
                consumer.poll(POLL).forEach(record -> take(record, newestFirst));
            }
            return List.copyOf(newestFirst.subList(0, Math.min(most, newestFirst.size())));
        } catch (KafkaException e) {
            throw Problems.unavailable("Kafka does not answer");
        }
    }

    private static long begin(long first, long end, int most) {
        return Math.max(first, end - (long) most * OFFSETS_PER_EVENT);
    }

    private static boolean isAt(Map<TopicPartition, Long> ends, Consumer<?, ?> consumer) {
        return ends.entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private static void take(ConsumerRecord<String, byte[]> record, List<Operation> newestFirst) {
        try {
            newestFirst.addFirst(
                    AlertServiceTopics.OPERATIONS
                            .values()
                            .deserializer()
                            .deserialize(record.topic(), record.value()));
        } catch (SerializationException e) {
            // Those around it count all the same.
        }
    }
}
