package io.twosource.standalone.backup;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.utils.Bytes;

/**
 * What stands in compacted topics: of what was committed, the last record of each key, in the order
 * of the log; so what compaction would leave, whether or not it has come by. As of one moment for
 * all topics, that of opening. In memory are the keys of one partition.
 */
final class StandingRecords implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> ends;

    /** Is handed records. */
    @FunctionalInterface
    interface Taker {
        void take(ConsumerRecord<byte[], byte[]> record) throws IOException;
    }

    /**
     * @param connection a Kafka client's settings
     */
    StandingRecords(Map<String, String> connection, Collection<TopicPartition> partitions) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        consumer =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        ends = consumer.endOffsets(partitions);
    }

    /** Hands over those of a topic, and says how many. */
    long forEach(String topic, Taker taker) throws IOException {
        long count = 0;
        for (TopicPartition partition : partitions(topic)) {
            Map<Bytes, Long> last = lastOffsets(partition);
            read(
                    partition,
                    record -> {
                        if (isLast(record, last)) {
                            taker.take(record);
                        }
                    });
            count += last.size();
        }
        return count;
    }

    long count(String topic) throws IOException {
        long count = 0;
        for (TopicPartition partition : partitions(topic)) {
            count += lastOffsets(partition).size();
        }
        return count;
    }

    private List<TopicPartition> partitions(String topic) {
        return ends.keySet().stream()
                .filter(one -> one.topic().equals(topic))
                .sorted(Comparator.comparingInt(TopicPartition::partition))
                .toList();
    }

    private Map<Bytes, Long> lastOffsets(TopicPartition partition) throws IOException {
        Map<Bytes, Long> last = new HashMap<>();
        read(
                partition,
                record -> {
                    if (record.value() == null) {
                        last.remove(Bytes.wrap(record.key()));
                    } else {
                        last.put(Bytes.wrap(record.key()), record.offset());
                    }
                });
        return last;
    }

    private static boolean isLast(ConsumerRecord<byte[], byte[]> record, Map<Bytes, Long> last) {
        return Long.valueOf(record.offset()).equals(last.get(Bytes.wrap(record.key())));
    }

    private void read(TopicPartition partition, Taker taker) throws IOException {
        long end = ends.getOrDefault(partition, 0L);
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
        long reached = consumer.position(partition);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (reached < end) {
            ConsumerRecords<byte[], byte[]> polled = consumer.poll(POLL);
            for (ConsumerRecord<byte[], byte[]> record : polled) {
                if (record.offset() < end) {
                    taker.take(record);
                }
            }
            long now = consumer.position(partition);
            if (now > reached) {
                deadline = System.nanoTime() + PATIENCE.toNanos();
            } else if (System.nanoTime() > deadline) {
                throw new TimeoutException("Kafka does not hand out " + partition);
            }
            reached = now;
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
