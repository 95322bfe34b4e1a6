package io.twosource.ingest.stream;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
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
 * A bug at one moment: before or after a step of a topology, whichever it is, handles a record.
 * Which moment stands in the setting {@value #MOMENT}, an {@link AtomicInteger} that is counted
 * down; what is left of it afterwards is not zero where the moment never came.
 */
public final class ThrowingSteps implements ProcessorWrapper {

    static final String MOMENT = "throwing.steps.moment";

    private AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);

    @Override
    public void configure(Map<String, ?> settings) {
        left = (AtomicInteger) requireNonNull(settings.get(MOMENT), MOMENT);
    }

    /** Kafka puts a step of its own before a repartition, which looks whether there is a key. */
    private static boolean isOurs(String name) {
        return !name.endsWith("-repartition-filter");
    }

    private void around(Runnable step) {
        moment();
        step.run();
        moment();
    }

    private void moment() {
        if (left.getAndDecrement() == 0) {
            throw new IllegalStateException("a bug");
        }
    }

    @Override
    public <A, B, C, D> WrappedProcessorSupplier<A, B, C, D> wrapProcessorSupplier(
            String name, ProcessorSupplier<A, B, C, D> supplier) {
        return new WrappedProcessorSupplier<>() {
            @Override
            public Processor<A, B, C, D> get() {
                return isOurs(name) ? new Throwing<>(supplier.get()) : supplier.get();
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
                return isOurs(name) ? new ThrowingFixedKey<>(supplier.get()) : supplier.get();
            }

            @Override
            public @Nullable Set<StoreBuilder<?>> stores() {
                return supplier.stores();
            }
        };
    }

    private final class Throwing<A, B, C, D> implements Processor<A, B, C, D> {

        private final Processor<A, B, C, D> step;

        Throwing(Processor<A, B, C, D> step) {
            this.step = step;
        }

        @Override
        public void init(ProcessorContext<C, D> context) {
            step.init(context);
        }

        @Override
        public void process(Record<A, B> record) {
            around(() -> step.process(record));
        }
    }

    private final class ThrowingFixedKey<A, B, D> implements FixedKeyProcessor<A, B, D> {

        private final FixedKeyProcessor<A, B, D> step;

        ThrowingFixedKey(FixedKeyProcessor<A, B, D> step) {
            this.step = step;
        }

        @Override
        public void init(FixedKeyProcessorContext<A, D> context) {
            step.init(context);
        }

        @Override
        public void process(FixedKeyRecord<A, B> record) {
            around(() -> step.process(record));
        }
    }
}
