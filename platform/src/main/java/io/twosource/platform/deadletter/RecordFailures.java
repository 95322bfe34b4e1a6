package io.twosource.platform.deadletter;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Tag;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.jboss.logging.Logger;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Streams' handler of exceptions, for all three kinds: a record that cannot be read, handled or
 * made is a dead letter, and the stream goes on. What fails for every record ends the stream, as by
 * default.
 *
 * <p>A global thread has no producer, and its records stay in their compacted topics: they are
 * counted, and left out of the view.
 */
@NullUnmarked // Streams configures it after it has made it.
public final class RecordFailures
        implements DeserializationExceptionHandler,
                ProcessingExceptionHandler,
                ProductionExceptionHandler {

    private static final Logger LOG = Logger.getLogger(RecordFailures.class);

    private DeadLetters letters;

    @Override
    public void configure(Map<String, ?> settings) {
        letters = new DeadLetters(settings);
    }

    @Override
    public DeserializationExceptionHandler.Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception error) {
        return DeserializationExceptionHandler.Response.resume(setAside("read", context, error));
    }

    @Override
    public ProcessingExceptionHandler.Response handleError(
            ErrorHandlerContext context, @Nullable Record<?, ?> record, Exception error) {
        return FailureOrigin.isTheRecord(error)
                ? ProcessingExceptionHandler.Response.resume(setAside("handle", context, error))
                : ProcessingExceptionHandler.Response.fail();
    }

    @Override
    public ProductionExceptionHandler.Response handleError(
            ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception error) {
        if (FailureOrigin.isTheRecord(error)) {
            return ProductionExceptionHandler.Response.resume(setAside("write", context, error));
        }
        return error instanceof RetriableException
                ? ProductionExceptionHandler.Response.retry()
                : ProductionExceptionHandler.Response.fail();
    }

    @Override
    @SuppressWarnings("rawtypes") // as Streams has it
    public ProductionExceptionHandler.Response handleSerializationError(
            ErrorHandlerContext context,
            ProducerRecord record,
            Exception error,
            SerializationExceptionOrigin origin) {
        return ProductionExceptionHandler.Response.resume(setAside("write", context, error));
    }

    private List<ProducerRecord<byte[], byte[]>> setAside(
            String kind, ErrorHandlerContext context, Exception error) {
        // The message stays out of the log: it may repeat what only its owner should read.
        LOG.errorf(
                "%s-%d at %d cannot be dealt with (%s, %s): %s",
                context.topic(),
                context.partition(),
                context.offset(),
                kind,
                context.processorNodeId(),
                error.getClass().getName());
        boolean global = context.taskId() == null || context.taskId().partition() < 0;
        count(global ? "view" : kind, String.valueOf(context.processorNodeId()));
        return global ? List.of() : List.of(letters.letter(context, error));
    }

    private void count(String kind, String step) {
        Metrics.counter(
                        "twosource.dead.letters",
                        List.of(
                                Tag.of("service", letters.service()),
                                Tag.of("step", step),
                                Tag.of("kind", kind)))
                .increment();
    }
}
