package io.twosource.alert.desk.operation;

import io.twosource.alert.view.PlainConsumers;
import io.twosource.schemas.Topic;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Looks through what a topic has of some time. A record that Streams made has the time of the one
 * that it was made of, so all that came of a submission stands near its time, however late it was
 * handled. Bounded in records and in time. Thread-safe; blocks.
 */
@Singleton
class StretchReader {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final int MOST_READ = 50_000;
    private static final int MOST_FOUND = 200;

    private final PlainConsumers consumers;

    StretchReader(PlainConsumers consumers) {
        this.consumers = consumers;
    }

    /** Those that are wanted, in no order over partitions. Where Kafka is silent, nothing of it. */
    <T> Stretch<T> read(
            Topic<?, ?> topic,
            Deserializer<T> values,
            Instant from,
            Instant until,
            Predicate<T> wanted) {
        try (Consumer<String, byte[]> consumer = consumers.open(topic, "look-through")) {
            Map<TopicPartition, Long> ends = stretch(consumer, from, until);
            List<T> found = new ArrayList<>();
            long giveUp = System.nanoTime() + PATIENCE.toNanos();
            for (int read = 0; !isAt(ends, consumer); ) {
                if (read > MOST_READ || found.size() >= MOST_FOUND || System.nanoTime() > giveUp) {
                    return new Stretch<>(found, false);
                }
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    read++;
                    take(record, values, wanted, found);
                }
            }
            return new Stretch<>(found, true);
        } catch (KafkaException e) {
            return new Stretch<>(List.of(), false);
        }
    }

    /** Seeks its beginning, and tells where it ends. */
    private static Map<TopicPartition, Long> stretch(
            Consumer<String, byte[]> consumer, Instant from, Instant until) {
        Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(consumer.assignment()));
        offsets(consumer, until).forEach((place, first) -> ends.put(place, first.offset()));
        Map<TopicPartition, OffsetAndTimestamp> begins = offsets(consumer, from);
        ends.forEach(
                (place, end) -> {
                    OffsetAndTimestamp begin = begins.get(place);
                    consumer.seek(place, begin == null ? end : begin.offset());
                });
        return ends;
    }

    private static Map<TopicPartition, OffsetAndTimestamp> offsets(
            Consumer<?, ?> consumer, Instant time) {
        Map<TopicPartition, Long> times = new HashMap<>();
        consumer.assignment().forEach(place -> times.put(place, time.toEpochMilli()));
        Map<TopicPartition, OffsetAndTimestamp> found = new HashMap<>();
        consumer.offsetsForTimes(times)
                .forEach(
                        (place, first) -> {
                            if (first != null) {
                                found.put(place, first);
                            }
                        });
        return found;
    }

    private static boolean isAt(Map<TopicPartition, Long> ends, Consumer<?, ?> consumer) {
        return ends.entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private static <T> void take(
            ConsumerRecord<String, byte[]> record,
            Deserializer<T> values,
            Predicate<T> wanted,
            List<T> found) {
        try {
            T value = values.deserialize(record.topic(), record.value());
            if (found.size() < MOST_FOUND && value != null && wanted.test(value)) {
                found.add(value);
            }
        } catch (SerializationException e) {
            // Whatever it is, nothing came of it either.
        }
    }
}
