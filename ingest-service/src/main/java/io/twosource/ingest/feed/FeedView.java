package io.twosource.ingest.feed;

import io.twosource.ingest.feed.FeedVisit.Hub;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * What the topics about feeds hold now, by partition, as far as this replica has read them: a feed
 * whose host has changed moves to another partition. Thread-safe.
 */
public final class FeedView {

    private final Map<Integer, Map<FeedId, Feed>> feeds = new ConcurrentHashMap<>();
    private final Map<Integer, Map<FeedId, FeedVisit>> visits = new ConcurrentHashMap<>();
    private final Map<FeedId, HubLease> leases = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    /**
     * A feed where it stands.
     *
     * @param partition of the topic; its visits stand in the one of the same number
     */
    public record Placed(int partition, Feed feed) {}

    /** A feed that a hub offers to push. */
    public record Pushed(Feed feed, Hub hub) {}

    /** The feed with the hub that it was last seen to name, if any. */
    public Optional<Pushed> pushed(FeedId feed) {
        return find(feed)
                .flatMap(
                        placed ->
                                visit(placed.partition(), feed)
                                        .flatMap(visit -> visit.source().hub())
                                        .map(hub -> new Pushed(placed.feed(), hub)));
    }

    public Collection<Feed> feedsIn(int partition) {
        return List.copyOf(of(feeds, partition).values());
    }

    public Optional<Feed> feed(int partition, FeedId feed) {
        return Optional.ofNullable(of(feeds, partition).get(feed));
    }

    /** Grows with each change of a feed. */
    public long changes() {
        return changes.get();
    }

    public Collection<FeedVisit> visitsIn(int partition) {
        return List.copyOf(of(visits, partition).values());
    }

    Optional<FeedVisit> visit(int partition, FeedId feed) {
        return Optional.ofNullable(of(visits, partition).get(feed));
    }

    public Optional<HubLease> lease(FeedId feed) {
        return Optional.ofNullable(leases.get(feed));
    }

    /** The one that was changed last, where it is just moving. */
    public Optional<Placed> find(FeedId feed) {
        return places(feed).max(Comparator.comparing(placed -> placed.feed().changedAt()));
    }

    /** All feeds, by their ids. */
    public List<Placed> all() {
        return feeds.entrySet().stream()
                .flatMap(
                        partition ->
                                partition.getValue().values().stream()
                                        .map(feed -> new Placed(partition.getKey(), feed)))
                .sorted(Comparator.comparing(placed -> placed.feed().id()))
                .toList();
    }

    Stream<Placed> places(FeedId feed) {
        return feeds.entrySet().stream()
                .flatMap(
                        partition ->
                                Optional.ofNullable(partition.getValue().get(feed)).stream()
                                        .map(found -> new Placed(partition.getKey(), found)));
    }

    void putFeed(int partition, FeedId id, Optional<Feed> feed) {
        put(of(feeds, partition), id, feed);
        changes.incrementAndGet(); // after it, so that whoever sees the number sees the change
    }

    void putVisit(int partition, FeedId id, Optional<FeedVisit> visit) {
        put(of(visits, partition), id, visit);
    }

    void putLease(FeedId id, Optional<HubLease> lease) {
        put(leases, id, lease);
    }

    private static <V> void put(Map<FeedId, V> map, FeedId id, Optional<V> value) {
        value.ifPresentOrElse(some -> map.put(id, some), () -> map.remove(id));
    }

    private static <V> Map<FeedId, V> of(Map<Integer, Map<FeedId, V>> partitions, int partition) {
        return partitions.computeIfAbsent(partition, _ -> new ConcurrentHashMap<>());
    }
}
