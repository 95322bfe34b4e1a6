package io.twosource.alert.view;

import io.twosource.platform.trace.Traces;
import io.twosource.schemas.Topic;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** Writes records of any topic through one producer. Thread-safe. */
public final class RecordWriter {

    private final Producer<byte[], byte[]> producer;

    public RecordWriter(Producer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    /** Completes when Kafka has acknowledged the record, exceptionally when it did not. */
    public <K, V> CompletableFuture<RecordMetadata> write(
            Topic<K, V> topic, K key, @Nullable V value) {
        byte[] keyBytes = topic.keys().serializer().serialize(topic.name(), key);
        byte[] valueBytes = topic.values().serializer().serialize(topic.name(), value);
        return write(
                new ProducerRecord<>(topic.name(), null, keyBytes, valueBytes, Traces.headers()));
    }

    /** As {@link #write(Topic, Object, Object)}, of bytes. */
    public CompletableFuture<RecordMetadata> write(ProducerRecord<byte[], byte[]> record) {
        CompletableFuture<RecordMetadata> written = new CompletableFuture<>();
        try {
            // The callback tells more than this future, and sooner.
            var _ = producer.send(record, (done, failure) -> settle(written, done, failure));
        } catch (KafkaException e) {
            written.completeExceptionally(e);
        }
        return written;
    }

    private static void settle(
            CompletableFuture<RecordMetadata> written,
            RecordMetadata done,
            @Nullable Exception failure) {
        if (failure == null) {
            written.complete(done);
        } else {
            written.completeExceptionally(failure);
        }
    }
}
