package io.twosource.alert.subscription;

import io.twosource.alert.view.View;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All subscriptions as this replica knows them. Thread-safe. */
public final class Subscriptions implements View<Subscription> {

    private final SortedMap<String, Subscription> byId = new ConcurrentSkipListMap<>();
    private final Map<String, Set<String>> idsByTopic = new ConcurrentHashMap<>();

    @Override
    public void put(String id, Subscription subscription) {
        remove(id);
        byId.put(id, subscription);
        for (String topic : subscription.alertTopics()) {
            idsByTopic.computeIfAbsent(topic, name -> ConcurrentHashMap.newKeySet()).add(id);
        }
    }

    @Override
    public void remove(String id) {
        Subscription removed = byId.remove(id);
        if (removed == null) {
            return;
        }
        for (String topic : removed.alertTopics()) {
            idsByTopic.computeIfPresent(topic, (name, ids) -> without(ids, id));
        }
    }

    public Optional<Subscription> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** By id. */
    public Collection<Subscription> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** The subscriptions to any of some alert topics, each once. */
    public Stream<Subscription> to(Set<String> alertTopics) {
        return alertTopics.stream()
                .flatMap(topic -> idsByTopic.getOrDefault(topic, Set.of()).stream())
                .distinct()
                .flatMap(id -> find(id).stream());
    }

    private static @Nullable Set<String> without(Set<String> ids, String id) {
        ids.remove(id);
        return ids.isEmpty() ? null : ids;
    }
}
