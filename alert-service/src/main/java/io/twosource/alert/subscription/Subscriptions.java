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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All subscriptions as this replica knows them. Thread-safe. */
public final class Subscriptions implements View<Subscription> {

    private final SortedMap<String, Subscription> byId = new ConcurrentSkipListMap<>();
    private final Map<AlertTopicId, Set<String>> idsByTopic = new ConcurrentHashMap<>();

    /** One that changes is there all the while: whoever looks meanwhile sees one or the other. */
    @Override
    public void put(String id, Subscription subscription) {
        Subscription before = byId.put(id, subscription);
        Set<AlertTopicId> topics = subscription.topics().collect(Collectors.toSet());
        topics.forEach(topic -> add(topic, id));
        topicsOf(before).filter(topic -> !topics.contains(topic)).forEach(gone -> drop(gone, id));
    }

    @Override
    public void remove(String id) {
        topicsOf(byId.remove(id)).forEach(topic -> drop(topic, id));
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

    private static Stream<AlertTopicId> topicsOf(@Nullable Subscription subscription) {
        return Stream.ofNullable(subscription).flatMap(Subscription::topics);
    }

    private void add(AlertTopicId topic, String id) {
        idsByTopic.computeIfAbsent(topic, key -> ConcurrentHashMap.newKeySet()).add(id);
    }

    private void drop(AlertTopicId topic, String id) {
        idsByTopic.computeIfPresent(topic, (key, ids) -> without(ids, id));
    }

    private static @Nullable Set<String> without(Set<String> ids, String id) {
        ids.remove(id);
        return ids.isEmpty() ? null : ids;
    }
}
