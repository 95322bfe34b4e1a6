package io.twosource.ingest.stream;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
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
 * Values that are forgotten some days after they were last put: a store of daily windows, whose
 * segments go as a whole. Not thread-safe.
 */
public final class Remembered<V> {

    private final WindowStore<String, V> store;

    private Remembered(WindowStore<String, V> store) {
        this.store = store;
    }

    static <V> Remembered<V> in(ProcessingContext context, String name) {
        return new Remembered<>(context.getStateStore(name));
    }

    static <V> StoreBuilder<WindowStore<String, V>> builder(
            String name, Serde<V> values, Duration kept) {
        return Stores.windowStoreBuilder(
                        Stores.persistentWindowStore(name, kept, Duration.ofDays(1), false),
                        Serdes.String(),
                        values)
                .withCachingDisabled()
                .withLoggingEnabled(Map.of());
    }

    /** The value that was put last. */
    Optional<V> of(String key) {
        return latest(store, key);
    }

    /** Of one day the last is kept. */
    void put(String key, V value, Instant at) {
        store.put(key, value, at.truncatedTo(ChronoUnit.DAYS).toEpochMilli());
    }

    /** As {@link #of}, for those who only look. */
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
