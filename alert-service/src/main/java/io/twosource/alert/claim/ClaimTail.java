package io.twosource.alert.claim;

import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.schemas.Topics;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.jboss.logging.Logger;

/** Brings an index up to date with the topic, and keeps it so. For one thread. */
final class ClaimTail {

    private static final Logger LOG = Logger.getLogger(ClaimTail.class);
    private static final Duration WAIT = Duration.ofMillis(100);

    private final ClaimIndex index;
    private final Consumer<String, byte[]> consumer;
    private final String topicId;
    private final Deserializer<Claim> claims;
    private final DeliveryMetrics metrics;
    private final Map<TopicPartition, Long> ends;
    private boolean changed;

    ClaimTail(
            ClaimIndex index,
            Consumer<String, byte[]> consumer,
            String topicId,
            Deserializer<Claim> claims,
            DeliveryMetrics metrics) {
        this.index = index;
        this.consumer = consumer;
        this.topicId = topicId;
        this.claims = claims;
        this.metrics = metrics;
        this.ends = consumer.endOffsets(consumer.assignment());
    }

    /** Reads on from where the index ends, or all anew. */
    void seek(Instant now) throws IOException {
        HowFar far =
                HowFar.read(index.notes())
                        .filter(kept -> kept.holds(topicId, now, ends))
                        .orElse(null);
        if (far == null) {
            index.clear();
            consumer.seekToBeginning(consumer.assignment());
            return;
        }
        for (TopicPartition partition : consumer.assignment()) {
            consumer.seek(partition, far.from(partition));
        }
    }

    /** Whether all has been read that stood in the topic at first. */
    boolean isCaughtUp() {
        return ends.entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    /** Waits a moment for changes, and shows them to searches. */
    void follow() throws IOException {
        ConsumerRecords<String, byte[]> records = consumer.poll(WAIT);
        for (ConsumerRecord<String, byte[]> record : records) {
            take(record);
        }
        if (!records.isEmpty()) {
            index.refresh();
            changed = true;
        }
    }

    /** Keeps what has changed over a restart. */
    void commit(Instant now) throws IOException {
        if (!changed && HowFar.read(index.notes()).isPresent()) {
            return;
        }
        Map<Integer, Long> next = new HashMap<>();
        consumer.assignment().forEach(part -> next.put(part.partition(), consumer.position(part)));
        index.commit(new HowFar(topicId, now, next).write());
        changed = false;
    }

    private void take(ConsumerRecord<String, byte[]> record) throws IOException {
        if (record.value() == null) {
            index.remove(record.key());
            return;
        }
        try {
            Claim claim = claims.deserialize(Topics.CLAIMS.name(), record.value());
            index.put(claim, record.value(), Instant.ofEpochMilli(record.timestamp()));
        } catch (RuntimeException e) {
            metrics.leftOutOfAView();
            LOG.errorf("claims: the record %s is left out: %s", record.key(), e.getClass());
        }
    }
}
