package io.twosource.alert.stream;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
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
import org.apache.kafka.streams.state.WindowStore;
import org.jspecify.annotations.Nullable;

/**
 * Has a bug in one of the steps in which the processors of the queues work something out: the read
 * of a store that it is told to fail at.
 */
public final class ThrowingSteps implements ProcessorWrapper {

    private static final Set<String> WATCHED = Set.of("tell-news", "hear-attempts");
    private static final Set<String> READS = Set.of("get", "range", "reverseRange", "fetch");

    /** Steps left until one fails; static, since Streams makes this object itself. */
    private static int left = Integer.MAX_VALUE;

    /** All steps of this name fail; empty: none. */
    private static String always = "";

    private static boolean failed;

    /** From now on, all steps of a name fail. */
    static void failAlways(String name) {
        always = name;
    }

    /** From now on, the so manieth step fails. */
    static void failAt(int step) {
        left = step;
        failed = false;
    }

    /** From now on none does; whether one has. */
    static boolean heal() {
        left = Integer.MAX_VALUE;
        always = "";
        return failed;
    }

    private static void step(String name) {
        if ((READS.contains(name) && --left == 0) || name.equals(always)) {
            failed = true;
            throw new IllegalStateException("a bug");
        }
    }

    @Override
    public <A, B, C, D> WrappedProcessorSupplier<A, B, C, D> wrapProcessorSupplier(
            String name, ProcessorSupplier<A, B, C, D> supplier) {
        return WATCHED.contains(name)
                ? new WrappedProcessorSupplier<>() {
                    @Override
                    public Processor<A, B, C, D> get() {
                        return new Watched<>(supplier.get());
                    }

                    @Override
                    public @Nullable Set<StoreBuilder<?>> stores() {
                        return supplier.stores();
                    }
                }
                : ProcessorWrapper.asWrapped(supplier);
    }

    @Override
    public <A, B, D> WrappedFixedKeyProcessorSupplier<A, B, D> wrapFixedKeyProcessorSupplier(
            String name, FixedKeyProcessorSupplier<A, B, D> supplier) {
        return ProcessorWrapper.asWrappedFixedKey(supplier);
    }

    private record Watched<A, B, C, D>(Processor<A, B, C, D> processor)
            implements Processor<A, B, C, D> {

        @Override
        @SuppressWarnings("unchecked") // A proxy has the type of what it stands for.
        public void init(ProcessorContext<C, D> context) {
            processor.init((ProcessorContext<C, D>) proxy(ProcessorContext.class, context, false));
        }

        @Override
        public void process(Record<A, B> record) {
            processor.process(record);
        }
    }

    private static Object proxy(Class<?> type, Object real, boolean steps) {
        return Proxy.newProxyInstance(
                ThrowingSteps.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> {
                    if (steps) {
                        step(method.getName());
                    }
                    return watched(call(real, method, arguments));
                });
    }

    private static @Nullable Object watched(@Nullable Object result) {
        return switch (result) {
            case KeyValueStore<?, ?> store -> proxy(KeyValueStore.class, store, true);
            case WindowStore<?, ?> store -> proxy(WindowStore.class, store, true);
            case null, default -> result;
        };
    }

    private static @Nullable Object call(
            Object real, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
