package io.twosource.ingest.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.ReadOnlyWindowStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.WindowStore;
import org.apache.kafka.streams.state.WindowStoreIterator;

/**
 * Values that are forgotten some days after they were last put: a store of windows, whose segments
 * go as a whole. Not thread-safe.
 */
public final class Remembered<V> {

    private final WindowStore<String, V> store;
    private final Spans spans;

    private Remembered(WindowStore<String, V> store, Spans spans) {
        this.store = store;
        this.spans = spans;
    }

    static <V> Remembered<V> in(ProcessingContext context, String name, Duration kept) {
        return new Remembered<>(context.getStateStore(name), new Spans(kept));
    }

    static <V> StoreBuilder<WindowStore<String, V>> builder(
            String name, Serde<V> values, Duration kept) {
        Spans spans = new Spans(kept);
        return Stores.windowStoreBuilder(
                        Stores.persistentWindowStore(
                                name, spans.retention(), spans.length(), false),
                        Serdes.String(),
                        values)
                .withCachingDisabled()
                .withLoggingEnabled(Map.of());
    }

    /** The value that was put last, as remembered {@code at} that time. */
    Optional<V> of(String key, Instant at) {
        return spans.until(at)
                .mapToObj(span -> store.fetch(key, span))
                .filter(Objects::nonNull)
                .findFirst();
    }

    void put(String key, V value, Instant at) {
        store.put(key, value, spans.of(at));
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
