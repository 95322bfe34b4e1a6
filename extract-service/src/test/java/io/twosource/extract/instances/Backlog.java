package io.twosource.extract.instances;

import io.twosource.schemas.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * What the service has still to do. Its offsets alone do not tell: the marks of transactions stand
 * between the records and are never worked off.
 */
final class Backlog implements AutoCloseable {

    private static final Duration ONE_LOOK = Duration.ofMillis(500);

    private final Broker broker;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> afterLast = new HashMap<>();

    Backlog(Broker broker) {
        this.broker = broker;
        this.consumer =
                broker.consumer(
                        List.of(Topics.ARTICLES, Topics.CLAIM_WALKS),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer());
    }

    void awaitNone(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!isNone()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("work is left after " + patience);
            }
        }
    }

    /**
     * In this order: whatever is done by the first look has its outcome within the ends of the
     * second, and what of that is still in a transaction cannot be read by the third.
     */
    private boolean isNone() {
        Map<TopicPartition, Long> workedOff = broker.workedOff();
        Map<TopicPartition, Long> ends = broker.ends(consumer.assignment());
        consumer.poll(ONE_LOOK).forEach(this::take);
        return ends.entrySet().stream()
                        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue())
                && afterLast.entrySet().stream()
                        .allMatch(
                                after ->
                                        workedOff.getOrDefault(after.getKey(), 0L)
                                                >= after.getValue());
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        afterLast.put(new TopicPartition(record.topic(), record.partition()), record.offset() + 1);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
