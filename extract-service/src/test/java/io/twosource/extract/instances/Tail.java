package io.twosource.extract.instances;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** All that was committed to a topic, as far as it has been read. */
final class Tail<K, V> implements AutoCloseable {

    private static final Duration ONE_LOOK = Duration.ofMillis(200);

    private final KafkaConsumer<K, V> consumer;
    private final List<V> values = new ArrayList<>();
    private final Map<K, V> latest = new LinkedHashMap<>();

    Tail(KafkaConsumer<K, V> consumer) {
        this.consumer = consumer;
    }

    /** In order within each partition. */
    List<V> values() {
        return values;
    }

    /** The last value of each key. */
    Map<K, V> latest() {
        return latest;
    }

    /** Reads on until there is enough. */
    Tail<K, V> await(Predicate<Tail<K, V>> enough, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!enough.test(this)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(values.size() + " records after " + patience);
            }
            look();
        }
        return this;
    }

    /** Reads all that is committed now. */
    Tail<K, V> readToEnd() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            look();
        }
        return this;
    }

    private void look() {
        consumer.poll(ONE_LOOK).forEach(this::take);
    }

    private void take(ConsumerRecord<K, V> record) {
        values.add(record.value());
        latest.put(record.key(), record.value());
    }

    @Override
    public void close() {
        consumer.close();
    }
}
