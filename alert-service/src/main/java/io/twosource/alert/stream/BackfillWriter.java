package io.twosource.alert.stream;

import io.twosource.alert.recent.PastNotice;
import io.twosource.alert.topic.AlertTopicId;
import io.twosource.alert.view.RecordWriter;
import io.twosource.avro.Backfill;
import io.twosource.avro.BackfillBegun;
import io.twosource.avro.BackfillEnded;
import io.twosource.avro.BackfilledAlert;
import io.twosource.avro.Notice;
import io.twosource.avro.Tidings;
import io.twosource.schemas.Topics;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Writes what a new subscription would have been told, step by step, where its queue hears of it.
 * Each step completes when Kafka has it for good, exceptionally when it does not. Thread-safe.
 */
public record BackfillWriter(RecordWriter writer) {

    private static final Deserializer<Notice> NOTICES = Topics.NOTICES.values().deserializer();

    /** Before the subscription is made: what is raised for it waits from then on. */
    public CompletableFuture<RecordMetadata> begin(String subscriptionId) {
        return write(subscriptionId, new BackfillBegun());
    }

    /**
     * An alert.
     *
     * @param number its place, from 1
     * @param foundAt when it was found to match
     */
    public CompletableFuture<RecordMetadata> add(
            String subscriptionId,
            int number,
            Collection<AlertTopicId> topics,
            PastNotice past,
            Instant foundAt) {
        Tidings tidings =
                new Tidings(
                        topics.stream().map(AlertTopicId::toString).toList(),
                        NOTICES.deserialize(Topics.NOTICES.name(), past.record()),
                        Position.NONE.partition(),
                        Position.NONE.offset(),
                        foundAt);
        return write(subscriptionId, new BackfilledAlert(number, tidings));
    }

    /**
     * That was all.
     *
     * @param to up to where in the topic of notices it was looked for: offsets by partition
     */
    public CompletableFuture<RecordMetadata> end(String subscriptionId, List<Long> to) {
        return write(subscriptionId, new BackfillEnded(to));
    }

    private CompletableFuture<RecordMetadata> write(String subscriptionId, Object step) {
        return writer.write(Topics.BACKFILLS, subscriptionId, new Backfill(subscriptionId, step));
    }
}
