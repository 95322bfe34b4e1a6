package io.twosource.platform.deadletter;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.compress.NoCompression;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.record.internal.AbstractRecords;
import org.apache.kafka.common.record.internal.RecordBatch;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * A stream's producer, which refuses a record that is too large before it is sent. Kafka's own
 * takes one for a failure of the transaction, which then cannot be committed, whatever the stream's
 * handler says: its successor would meet the same record, for ever.
 */
final class StreamProducer extends KafkaProducer<byte[], byte[]> {

    /** What dead letters may have beside a record that is as large as it may be. */
    static final int ROOM_FOR_ERRORS = 64 << 10;

    private static final int DEFAULT_LARGEST = 1 << 20;

    private final int largest;

    StreamProducer(Map<String, Object> settings) {
        super(settings, new ByteArraySerializer(), new ByteArraySerializer());
        this.largest = largestRequest(settings.get(ProducerConfig.MAX_REQUEST_SIZE_CONFIG));
    }

    static int largestRequest(@Nullable Object setting) {
        return setting == null ? DEFAULT_LARGEST : Integer.parseInt(setting.toString());
    }

    /** As Kafka's producer counts it. */
    static int size(ProducerRecord<byte[], byte[]> record) {
        return AbstractRecords.estimateSizeInBytesUpperBound(
                RecordBatch.CURRENT_MAGIC_VALUE,
                NoCompression.NONE.type(),
                record.key(),
                record.value(),
                record.headers().toArray());
    }

    @Override
    public Future<RecordMetadata> send(
            ProducerRecord<byte[], byte[]> record, @Nullable Callback callback) {
        int most = DeadLetters.isTopic(record.topic()) ? largest : largest - ROOM_FOR_ERRORS;
        int size = size(record);
        return size <= most
                ? super.send(record, callback)
                : refuse(record, callback, new RecordTooLargeException(says(record, size, most)));
    }

    private static Future<RecordMetadata> refuse(
            ProducerRecord<byte[], byte[]> record,
            @Nullable Callback callback,
            RecordTooLargeException refusal) {
        if (callback != null) {
            TopicPartition nowhere =
                    new TopicPartition(record.topic(), RecordMetadata.UNKNOWN_PARTITION);
            callback.onCompletion(
                    new RecordMetadata(nowhere, -1, -1, RecordBatch.NO_TIMESTAMP, -1, -1), refusal);
        }
        return CompletableFuture.failedFuture(refusal);
    }

    private static String says(ProducerRecord<byte[], byte[]> record, int size, int most) {
        return "a record of %d bytes for %s, which takes %d at the most"
                .formatted(size, record.topic(), most);
    }
}
