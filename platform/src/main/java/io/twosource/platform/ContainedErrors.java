package io.twosource.platform;

import io.twosource.platform.deadletter.SourceRecord;
import io.twosource.platform.trace.Traces;
import java.util.Set;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.ProcessorWrapper;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.WrappedFixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.WrappedProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Makes an error that a record causes an exception, so that the record goes to dead letters:
 * Streams hands its handlers exceptions alone, and an error would end the process at every start
 * again. What is done about a record that belongs to a trace is a span of it ({@link Traces}), from
 * its first step on. Keeps each record's bytes too, for its letter ({@link SourceRecord}).
 */
public final class ContainedErrors implements ProcessorWrapper {

    /** A record could not be handled. */
    private static final class RecordException extends RuntimeException {

        private static final long serialVersionUID = 1;

        /** Without the cause, whose trace may be as long as a stack. */
        RecordException(Error error) {
            super(error.toString());
        }
    }

    @Override
    public <A, B, C, D> WrappedProcessorSupplier<A, B, C, D> wrapProcessorSupplier(
            String name, ProcessorSupplier<A, B, C, D> supplier) {
        return new WrappedProcessorSupplier<>() {
            @Override
            public Processor<A, B, C, D> get() {
                return new Contained<>(name, supplier.get());
            }

            @Override
            public @Nullable Set<StoreBuilder<?>> stores() {
                return supplier.stores();
            }
        };
    }

    @Override
    public <A, B, D> WrappedFixedKeyProcessorSupplier<A, B, D> wrapFixedKeyProcessorSupplier(
            String name, FixedKeyProcessorSupplier<A, B, D> supplier) {
        return new WrappedFixedKeyProcessorSupplier<>() {
            @Override
            public FixedKeyProcessor<A, B, D> get() {
                return new ContainedFixedKey<>(name, supplier.get());
            }

            @Override
            public @Nullable Set<StoreBuilder<?>> stores() {
                return supplier.stores();
            }
        };
    }

    private static void contain(Runnable processing) {
        try {
            processing.run();
        } catch (Error e) {
            if (RecordFailure.isContained(e)) {
                throw new RecordException(e);
            }
            throw e;
        }
    }

    private static final class Contained<A, B, C, D> implements Processor<A, B, C, D> {

        private final String step;
        private final Processor<A, B, C, D> processor;
        private @Nullable ProcessorContext<C, D> context;

        Contained(String step, Processor<A, B, C, D> processor) {
            this.step = step;
            this.processor = processor;
        }

        @Override
        public void init(ProcessorContext<C, D> context) {
            this.context = context;
            processor.init(context);
        }

        @Override
        public void process(Record<A, B> record) {
            SourceRecord.keep(context);
            Traces.handle(
                    step,
                    record.headers(),
                    () -> contain(() -> processor.process(record)),
                    traced -> contain(() -> processor.process(record.withHeaders(traced))));
        }

        @Override
        public void close() {
            processor.close();
        }
    }

    private static final class ContainedFixedKey<A, B, D> implements FixedKeyProcessor<A, B, D> {

        private final String step;
        private final FixedKeyProcessor<A, B, D> processor;
        private @Nullable FixedKeyProcessorContext<A, D> context;

        ContainedFixedKey(String step, FixedKeyProcessor<A, B, D> processor) {
            this.step = step;
            this.processor = processor;
        }

        @Override
        public void init(FixedKeyProcessorContext<A, D> context) {
            this.context = context;
            processor.init(context);
        }

        @Override
        public void process(FixedKeyRecord<A, B> record) {
            SourceRecord.keep(context);
            Traces.handle(
                    step,
                    record.headers(),
                    () -> contain(() -> processor.process(record)),
                    traced -> contain(() -> processor.process(record.withHeaders(traced))));
        }

        @Override
        public void close() {
            processor.close();
        }
    }
}
