package io.twosource.alert.stream;

import io.twosource.alert.stream.Keys.Moment;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.WindowStore;
import org.jspecify.annotations.Nullable;

/**
 * Changes of a state store that are worked out and not made yet, as a unit of work is: reads see
 * them, {@link #commit} makes them, {@link #discard} forgets them.
 */
class Draft<K, V> {

    private final Function<K, @Nullable V> read;
    private final BiConsumer<K, @Nullable V> write;
    private final Map<K, Optional<V>> changes = new LinkedHashMap<>();

    Draft(Function<K, @Nullable V> read, BiConsumer<K, @Nullable V> write) {
        this.read = read;
        this.write = write;
    }

    static <K, V> Draft<K, V> of(KeyValueStore<K, V> store) {
        return new Draft<>(store::get, store::put);
    }

    static <V> Draft<Moment, V> of(WindowStore<String, V> store) {
        return new Draft<>(
                moment -> store.fetch(moment.subscriptionId(), moment.at().toEpochMilli()),
                (moment, value) ->
                        store.put(moment.subscriptionId(), value, moment.at().toEpochMilli()));
    }

    Optional<V> get(K key) {
        Optional<V> change = changes.get(key);
        return change == null ? Optional.ofNullable(read.apply(key)) : change;
    }

    void put(K key, V value) {
        changes.put(key, Optional.of(value));
    }

    void delete(K key) {
        changes.put(key, Optional.empty());
    }

    Map<K, Optional<V>> changes() {
        return changes;
    }

    void commit() {
        changes.forEach((key, value) -> write.accept(key, value.orElse(null)));
        changes.clear();
    }

    void discard() {
        changes.clear();
    }
}
