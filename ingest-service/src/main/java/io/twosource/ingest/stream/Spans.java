package io.twosource.ingest.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.WindowStore;

/**
 * Time in spans of half of what is remembered. A value is put under its key and the span that it
 * came in, so to find it a few keys are looked up, most of which a Bloom filter answers; a search
 * for all times of a key goes through every file of the store. Immutable.
 *
 * @param kept how long a value is found at least; half as long again at most
 */
record Spans(Duration kept) {

    private static final int IN_WHAT_IS_KEPT = 2;

    /** A store that forgets; its oldest segments go as a whole. */
    <K, V> StoreBuilder<WindowStore<K, V>> store(
            String name, Duration window, Serde<K> keys, Serde<V> values) {
        return Stores.windowStoreBuilder(
                        Stores.persistentWindowStore(name, retention(), window, false),
                        keys,
                        values)
                .withCachingDisabled()
                .withLoggingEnabled(Map.of());
    }

    /** Of a store: its windows begin when their spans do. */
    Duration retention() {
        return kept.plus(length());
    }

    Duration length() {
        return kept.dividedBy(IN_WHAT_IS_KEPT);
    }

    /** The stream's own time: unlike the clocks of replicas, it never goes back. */
    static Instant now(ProcessingContext context) {
        return Instant.ofEpochMilli(context.currentStreamTimeMs());
    }

    /** When the span that holds {@code at} begins, in milliseconds. */
    long of(Instant at) {
        long length = length().toMillis();
        return Math.floorDiv(at.toEpochMilli(), length) * length;
    }

    /**
     * The beginnings of all spans that count at {@code at}, the latest first: with the one that
     * comes, since a replica that takes over may know no later time than that of its last commit.
     */
    LongStream until(Instant at) {
        long length = length().toMillis();
        long next = of(at) + length;
        return LongStream.rangeClosed(0, 1 + IN_WHAT_IS_KEPT).map(back -> next - back * length);
    }
}
