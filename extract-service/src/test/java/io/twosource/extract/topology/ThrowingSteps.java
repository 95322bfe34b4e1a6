package io.twosource.extract.topology;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.streams.processor.Punctuator;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.ProcessorWrapper;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.WrappedFixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.WrappedProcessorSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A bug at one moment of a topology: before or after a step handles a record or a timer, or where
 * it reads a store. Which moment is told by the setting {@value #BUG}.
 */
public final class ThrowingSteps implements ProcessorWrapper {

    static final String BUG = "throwing.steps.bug";

    private static final Set<String> READS = Set.of("get", "range");

    private Bug bug = Bug.none();

    /** Comes once, at the so manieth moment; or at every call of one name. */
    static final class Bug {

        private final String call;
        private int left;
        private boolean came;

        private Bug(int left, String call) {
            this.left = left;
            this.call = call;
        }

        static Bug none() {
            return at(Integer.MAX_VALUE);
        }

        static Bug at(int moment) {
            return new Bug(moment, "");
        }

        static Bug in(String call) {
            return new Bug(Integer.MAX_VALUE, call);
        }

        boolean came() {
            return came;
        }

        void moment() {
            if (left-- == 0) {
                bug();
            }
        }

        private void call(String name) {
            if (name.equals(call)) {
                bug();
            }
            if (READS.contains(name)) {
                moment();
            }
        }

        private void bug() {
            came = true;
            throw new IllegalStateException("a bug");
        }

        private void around(Runnable step) {
            moment();
            step.run();
            moment();
        }
    }

    @Override
    public void configure(Map<String, ?> settings) {
        bug = (Bug) requireNonNull(settings.get(BUG), BUG);
    }

    @Override
    public <A, B, C, D> WrappedProcessorSupplier<A, B, C, D> wrapProcessorSupplier(
            String name, ProcessorSupplier<A, B, C, D> supplier) {
        return new WrappedProcessorSupplier<>() {
            @Override
            public Processor<A, B, C, D> get() {
                return new Throwing<>(supplier.get());
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
        throw new UnsupportedOperationException(name + ": no bug comes there yet");
    }

    private final class Throwing<A, B, C, D> implements Processor<A, B, C, D> {

        private final Processor<A, B, C, D> step;

        Throwing(Processor<A, B, C, D> step) {
            this.step = step;
        }

        @Override
        @SuppressWarnings("unchecked") // A proxy has the type of what it stands for.
        public void init(ProcessorContext<C, D> context) {
            step.init((ProcessorContext<C, D>) proxy(ProcessorContext.class, context));
        }

        @Override
        public void process(Record<A, B> record) {
            bug.around(() -> step.process(record));
        }
    }

    private Object proxy(Class<?> type, Object real) {
        return Proxy.newProxyInstance(
                ThrowingSteps.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> {
                    bug.call(method.getName());
                    return watched(call(real, method, arguments));
                });
    }

    private @Nullable Object watched(@Nullable Object result) {
        return result instanceof KeyValueStore<?, ?> store
                ? proxy(KeyValueStore.class, store)
                : result;
    }

    private @Nullable Object call(
            Object real, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        if (arguments != null && arguments[arguments.length - 1] instanceof Punctuator timer) {
            Punctuator throwing = time -> bug.around(() -> timer.punctuate(time));
            arguments[arguments.length - 1] = throwing;
        }
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
