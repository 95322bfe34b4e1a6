package io.twosource.platform.deadletter;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.processor.internals.InternalProcessorContext;
import org.apache.kafka.streams.processor.internals.ProcessorRecordContext;
import org.jspecify.annotations.Nullable;

/**
 * The record that this thread is at, as its bytes came from Kafka. Streams (4.3.1) lets go of these
 * bytes with the first thing that is sent, a store's change too, and would set aside a letter
 * without key and value where what follows fails.
 */
public final class SourceRecord {

    /** Streams makes its handlers and its processors apart; that they share a thread ties them. */
    private static final ThreadLocal<@Nullable SourceRecord> CURRENT = new ThreadLocal<>();

    private final String topic;
    private final int partition;
    private final long offset;
    private final byte @Nullable [] key;
    private final byte @Nullable [] value;

    private SourceRecord(
            @Nullable String topic,
            int partition,
            long offset,
            byte @Nullable [] key,
            byte @Nullable [] value) {
        this.topic = topic == null ? "" : topic;
        this.partition = partition;
        this.offset = offset;
        this.key = key;
        this.value = value;
    }

    /** Keeps the record that a processor is about to see, until the next; to be called first. */
    public static void keep(@Nullable ProcessingContext context) {
        if (context instanceof InternalProcessorContext<?, ?> streams) {
            ProcessorRecordContext record = streams.recordContext();
            if (record != null && hasBytes(record)) {
                CURRENT.set(
                        new SourceRecord(
                                record.topic(),
                                record.partition(),
                                record.offset(),
                                record.sourceRawKey(),
                                record.sourceRawValue()));
            }
        }
    }

    private static boolean hasBytes(ProcessorRecordContext record) {
        return record.sourceRawKey() != null || record.sourceRawValue() != null;
    }

    /** The record that an error is about, as far as it is still there. */
    static SourceRecord of(ErrorHandlerContext context) {
        SourceRecord current = CURRENT.get();
        return current != null && current.isAt(context)
                ? current
                : new SourceRecord(
                        context.topic(),
                        context.partition(),
                        context.offset(),
                        context.sourceRawKey(),
                        context.sourceRawValue());
    }

    static SourceRecord of(ConsumerRecord<byte[], byte[]> record) {
        return new SourceRecord(
                record.topic(), record.partition(), record.offset(), record.key(), record.value());
    }

    /** Empty where it was a timer that failed: no record caused it. */
    String topic() {
        return topic;
    }

    int partition() {
        return partition;
    }

    long offset() {
        return offset;
    }

    byte @Nullable [] key() {
        return key;
    }

    byte @Nullable [] value() {
        return value;
    }

    private boolean isAt(ErrorHandlerContext context) {
        return topic.equals(context.topic())
                && partition == context.partition()
                && offset == context.offset();
    }
}
