package io.twosource.ingest.submission;

import io.twosource.ingest.submission.Submitted.Acknowledged;
import io.twosource.ingest.submission.Submitted.Unacknowledged;
import io.twosource.platform.KafkaClients;
import io.twosource.platform.PromptProducer;
import io.twosource.platform.trace.Traces;
import io.twosource.schemas.Topic;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;

/** Appends to the topic {@code submissions}, and waits for Kafka's word. Thread-safe. */
@Singleton
public class SubmissionLog {

    private final Topic<String, Submission> topic;
    private final KafkaProducer<String, Submission> producer;

    SubmissionLog(Topic<String, Submission> topic, KafkaClients kafka) {
        this.topic = topic;
        this.producer =
                kafka.producer(
                        PromptProducer.settings("submissions"),
                        topic.keys().serializer(),
                        topic.values().serializer());
    }

    /** Completes with Kafka's word; blocks only while there is no room to buffer in. */
    CompletableFuture<Submitted> append(Submission submission) {
        CompletableFuture<Submitted> submitted = new CompletableFuture<>();
        try {
            Future<RecordMetadata> _ =
                    producer.send(
                            record(submission),
                            (_, failure) ->
                                    submitted.complete(
                                            failure == null
                                                    ? new Acknowledged(submission)
                                                    : unacknowledged(failure)));
        } catch (KafkaException | IllegalStateException e) {
            // The latter once it is closed: who leaves must not take what comes for refused.
            submitted.complete(unacknowledged(e));
        }
        return submitted;
    }

    private ProducerRecord<String, Submission> record(Submission submission) {
        return new ProducerRecord<>(
                topic.name(),
                OutletPartition.of(submission.articleId(), topic.partitions()),
                submission.articleId().value(),
                submission,
                Traces.headers());
    }

    private static Unacknowledged unacknowledged(Exception failure) {
        return new Unacknowledged(String.valueOf(failure.getMessage()));
    }

    @PreDestroy
    void close() {
        producer.close();
    }
}
