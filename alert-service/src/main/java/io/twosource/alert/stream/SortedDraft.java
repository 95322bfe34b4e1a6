package io.twosource.alert.stream;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** A draft of a store of subscriptions' things, which is read by ranges too. */
final class SortedDraft<V> extends Draft<Keys.OfSubscription, V> {

    private final KeyValueStore<Keys.OfSubscription, V> store;

    SortedDraft(KeyValueStore<Keys.OfSubscription, V> store) {
        super(store::get, store::put);
        this.store = store;
    }

    /** The first so many of a subscription from a number on, in order. */
    List<KeyValue<Keys.OfSubscription, V>> first(String subscriptionId, long from, int most) {
        Keys.OfSubscription first = new Keys.OfSubscription(subscriptionId, from);
        Keys.OfSubscription last = new Keys.OfSubscription(subscriptionId, Long.MAX_VALUE);
        TreeMap<Keys.OfSubscription, V> found = new TreeMap<>(Keys.OfSubscription.ORDER);
        try (KeyValueIterator<Keys.OfSubscription, V> stored = store.range(first, last)) {
            while (stored.hasNext() && found.size() < most) {
                KeyValue<Keys.OfSubscription, V> next = stored.next();
                if (!changes().containsKey(next.key)) {
                    found.put(next.key, next.value);
                }
            }
        }
        changes().forEach((key, value) -> putIfWithin(found, key, first, value));
        return found.entrySet().stream()
                .limit(most)
                .map(entry -> KeyValue.pair(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The greatest number that a subscription has; 0 if none. */
    long last(String subscriptionId) {
        long stored;
        try (KeyValueIterator<Keys.OfSubscription, V> newest =
                store.reverseRange(
                        new Keys.OfSubscription(subscriptionId, 0),
                        new Keys.OfSubscription(subscriptionId, Long.MAX_VALUE))) {
            stored = newest.hasNext() ? newest.next().key.number() : 0;
        }
        return changes().keySet().stream()
                .filter(key -> key.subscriptionId().equals(subscriptionId))
                .mapToLong(Keys.OfSubscription::number)
                .reduce(stored, Math::max);
    }

    private static <V> void putIfWithin(
            Map<Keys.OfSubscription, V> found,
            Keys.OfSubscription key,
            Keys.OfSubscription first,
            Optional<V> value) {
        if (key.subscriptionId().equals(first.subscriptionId()) && key.number() >= first.number()) {
            value.ifPresent(present -> found.put(key, present));
        }
    }
}
