package io.twosource.ingest.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.ReadOnlyWindowStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.WindowStore;
import org.apache.kafka.streams.state.WindowStoreIterator;

/**
 * Values that are forgotten some days after they were last put: a store of windows, whose segments
 * go as a whole. Not thread-safe.
 */
public final class Remembered<V> {

    private final WindowStore<String, V> store;
    private final Spans spans;
    private final ProcessingContext context;

    private Remembered(WindowStore<String, V> store, Spans spans, ProcessingContext context) {
        this.store = store;
        this.spans = spans;
        this.context = context;
    }

    static <V> Remembered<V> in(ProcessingContext context, String name, Duration kept) {
        return new Remembered<>(context.getStateStore(name), new Spans(kept), context);
    }

    static <V> StoreBuilder<WindowStore<String, V>> builder(
            String name, Serde<V> values, Duration kept) {
        Spans spans = new Spans(kept);
        return spans.store(name, spans.length(), Serdes.String(), values);
    }

    /** The value that was put last. */
    Optional<V> of(String key) {
        return spans.until(Spans.now(context))
                .mapToObj(span -> store.fetch(key, span))
                .filter(Objects::nonNull)
                .findFirst();
    }

    void put(String key, V value) {
        store.put(key, value, spans.of(Spans.now(context)));
    }

    /** As {@link #of}, for those who only look, and do not know how long it is kept. */
    public static <V> Optional<V> latest(ReadOnlyWindowStore<String, V> store, String key) {
        try (WindowStoreIterator<V> values =
                store.backwardFetch(key, Instant.EPOCH, Instant.ofEpochMilli(Long.MAX_VALUE))) {
            return values.hasNext() ? Optional.of(valueOf(values.next())) : Optional.empty();
        }
    }

    private static <V> V valueOf(KeyValue<Long, V> entry) {
        return entry.value;
    }
}
