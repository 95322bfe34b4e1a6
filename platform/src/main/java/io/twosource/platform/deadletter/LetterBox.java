package io.twosource.platform.deadletter;

import io.twosource.platform.KafkaClients;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads dead letters. Thread-safe; blocks, and throws {@link KafkaException}. */
@Singleton
public class LetterBox {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** A letter of its own transaction has a mark beside it. */
    private static final int OFFSETS_PER_LETTER = 2;

    private static final Map<String, Object> SETTINGS =
            Map.of(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 1 << 20);

    private final KafkaClients kafka;

    public LetterBox(KafkaClients kafka) {
        this.kafka = kafka;
    }

    /**
     * The newest of a service, newest first; what they hold stays where it is. Of one that has
     * never run there are none.
     */
    public List<Letter> newest(String service, int most) {
        TopicPartition place = new LetterId(service, 0, 0).place();
        try (Consumer<byte[], byte[]> consumer = consumer()) {
            if (consumer.partitionsFor(place.topic()).isEmpty()) {
                return List.of();
            }
            consumer.assign(List.of(place));
            long end = end(consumer, place);
            long begin = consumer.beginningOffsets(List.of(place)).getOrDefault(place, 0L);
            consumer.seek(place, Math.max(begin, end - (long) most * OFFSETS_PER_LETTER));
            List<Letter> letters = new ArrayList<>();
            long giveUp = System.nanoTime() + PATIENCE.toNanos();
            while (consumer.position(place) < end && System.nanoTime() < giveUp) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    letters.addFirst(Letter.of(new LetterId(service, 0, record.offset()), record));
                }
            }
            return List.copyOf(letters.subList(0, Math.min(most, letters.size())));
        }
    }

    /** One letter, if it is still kept. */
    public Optional<Letter> find(LetterId id) {
        return record(id.place(), id.offset()).map(record -> Letter.of(id, record));
    }

    /** The record at a place, if there still is one. */
    Optional<ConsumerRecord<byte[], byte[]>> record(TopicPartition place, long offset) {
        try (Consumer<byte[], byte[]> consumer = consumer()) {
            if (consumer.partitionsFor(place.topic()).size() <= place.partition()) {
                return Optional.empty();
            }
            consumer.assign(List.of(place));
            long end = end(consumer, place);
            consumer.seek(place, offset);
            long giveUp = System.nanoTime() + PATIENCE.toNanos();
            while (offset < end && consumer.position(place) <= offset) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    return Optional.of(record).filter(found -> found.offset() == offset);
                }
                if (System.nanoTime() > giveUp) {
                    throw new KafkaException("no answer about " + place + " at " + offset);
                }
            }
            return Optional.empty();
        }
    }

    private static long end(Consumer<byte[], byte[]> consumer, TopicPartition place) {
        return consumer.endOffsets(List.of(place)).getOrDefault(place, 0L);
    }

    private Consumer<byte[], byte[]> consumer() {
        return kafka.reader(SETTINGS, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
