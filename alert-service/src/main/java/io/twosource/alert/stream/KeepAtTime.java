package io.twosource.alert.stream;

import java.time.Instant;
import java.util.function.Function;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.WindowStore;
import org.jspecify.annotations.NullUnmarked;

/** Keeps of each record what matters, under its key and its time. */
@NullUnmarked // Streams sets the store in init, not in the constructor.
final class KeepAtTime<V, S> extends ContextualProcessor<String, V, Void, Void> {

    private final String name;
    private final Function<V, S> kept;
    private final Function<V, Instant> time;
    private WindowStore<String, S> store;

    KeepAtTime(String name, Function<V, S> kept, Function<V, Instant> time) {
        this.name = name;
        this.kept = kept;
        this.time = time;
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        super.init(context);
        store = context.getStateStore(name);
    }

    @Override
    public void process(Record<String, V> record) {
        store.put(
                record.key(),
                kept.apply(record.value()),
                time.apply(record.value()).toEpochMilli());
    }
}
