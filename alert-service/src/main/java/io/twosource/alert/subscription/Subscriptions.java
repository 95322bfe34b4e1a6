package io.twosource.alert.subscription;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.topic.AlertTopicId;
import io.twosource.alert.view.View;
import java.util.Collection;
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
    private final Map<AlertTopicId, Set<String>> idsByTopic = new ConcurrentHashMap<>();

    @Override
    public void put(String id, Subscription subscription) {
        remove(id);
        byId.put(id, subscription);
        subscription.topics().forEach(topic -> add(topic, id));
    }

    @Override
    public void remove(String id) {
        Subscription removed = byId.remove(id);
        if (removed == null) {
            return;
        }
        removed.topics()
                .forEach(
                        topic ->
                                idsByTopic.computeIfPresent(topic, (key, ids) -> without(ids, id)));
    }

    public Optional<Subscription> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All there are, by id. */
    public Stream<Subscription> all() {
        return byId.values().stream();
    }

    /** A newsroom's, by id. */
    public Stream<Subscription> of(NewsroomId newsroom) {
        return all().filter(subscription -> subscription.newsroom().equals(newsroom));
    }

    /** The subscriptions to any of some alert topics, each once. */
    public Stream<Subscription> to(Collection<AlertTopicId> alertTopics) {
        return alertTopics.stream()
                .flatMap(topic -> idsByTopic.getOrDefault(topic, Set.of()).stream())
                .distinct()
                .flatMap(id -> find(id).stream());
    }

    private void add(AlertTopicId topic, String id) {
        idsByTopic.computeIfAbsent(topic, key -> ConcurrentHashMap.newKeySet()).add(id);
    }

    private static @Nullable Set<String> without(Set<String> ids, String id) {
        ids.remove(id);
        return ids.isEmpty() ? null : ids;
    }
}
