package io.twosource.ingest.submission;

import io.twosource.ingest.submission.Submitted.Acknowledged;
import io.twosource.ingest.submission.Submitted.Unacknowledged;
import io.twosource.schemas.Topic;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Appends to the topic {@code submissions}, and waits for Kafka's word. Thread-safe. */
@Singleton
public class SubmissionLog {

    private final Topic<String, Submission> topic;
    private final KafkaProducer<String, Submission> producer;

    SubmissionLog(
            Topic<String, Submission> topic,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.topic = topic;
        this.producer =
                new KafkaProducer<>(
                        settings(bootstrapServers),
                        topic.keys().serializer(),
                        topic.values().serializer());
    }

    Submitted append(Submission submission) {
        try {
            producer.send(
                            new ProducerRecord<>(
                                    topic.name(), submission.articleId().value(), submission))
                    .get();
            return new Acknowledged(submission);
        } catch (ExecutionException | KafkaException e) {
            return new Unacknowledged(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Unacknowledged("interrupted");
        }
    }

    /** Whether an append would find its topic. */
    boolean reachesTopic() {
        try {
            return !producer.partitionsFor(topic.name()).isEmpty();
        } catch (KafkaException e) {
            return false;
        }
    }

    @PreDestroy
    void close() {
        producer.close();
    }

    /** No linger: batches form by themselves while requests are in flight. */
    private static Map<String, Object> settings(String bootstrapServers) {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.CLIENT_ID_CONFIG,
                "submissions",
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                5_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                10_000,
                ProducerConfig.BUFFER_MEMORY_CONFIG,
                16L << 20);
    }
}
