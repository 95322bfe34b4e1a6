package io.twosource.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** The last so many results of a costly function. Safe for use by many threads. */
final class Remembered<K, V> {

    private final Function<K, V> function;
    private final Map<K, CompletableFuture<V>> results;

    Remembered(int most, Function<K, V> function) {
        this.function = function;
        this.results =
                new LinkedHashMap<>(16, .75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<K, CompletableFuture<V>> eldest) {
                        return size() > most;
                    }
                };
    }

    /** The result for {@code key}; who asks for one that is being worked out waits for it. */
    V of(K key) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> result = place(key, mine);
        if (result == mine) {
            try {
                mine.complete(function.apply(key));
            } catch (RuntimeException e) {
                mine.completeExceptionally(e);
                throw e;
            }
        }
        return result.join();
    }

    private CompletableFuture<V> place(K key, CompletableFuture<V> mine) {
        synchronized (results) {
            CompletableFuture<V> known = results.get(key);
            if (known == null) {
                results.put(key, mine);
            }
            return known == null ? mine : known;
        }
    }
}
