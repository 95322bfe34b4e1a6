package io.twosource.alert.stream;

import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.view.RecordWriter;
import io.twosource.platform.trace.Traces;
import io.twosource.schemas.Topic;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Writes attempts where the queue of their subscription hears of them. Thread-safe. */
public record AttemptWriter(RecordWriter writer) {

    private static final Topic<String, Attempt> ATTEMPTS = AlertServiceTopics.ATTEMPTS;

    /** Completes when Kafka has the attempt for good, exceptionally when it does not. */
    public CompletableFuture<RecordMetadata> write(Attempt attempt) {
        String topic = ATTEMPTS.name();
        return writer.write(
                new ProducerRecord<>(
                        topic,
                        SubscriptionPartition.of(attempt.delivery().subscriptionId()),
                        ATTEMPTS.keys().serializer().serialize(topic, attempt.delivery().id()),
                        ATTEMPTS.values().serializer().serialize(topic, attempt),
                        Traces.headers()));
    }
}
