package io.twosource.ingest.poll;

import io.twosource.ingest.feed.Feed;
import io.twosource.ingest.feed.FeedId;
import io.twosource.ingest.feed.FeedView;
import io.twosource.ingest.feed.FeedVisit;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The feeds that this replica visits, and where the polling of each stands: from when a partition
 * is taken over nobody else writes that. Not thread-safe.
 */
final class Territory {

    private final FeedView view;
    private final Visits visits;
    private final Map<Integer, Map<FeedId, FeedVisit>> standing = new HashMap<>();
    private final Map<FeedId, String> underway = new HashMap<>();

    Territory(FeedView view, Visits visits) {
        this.view = view;
        this.visits = visits;
    }

    /** A feed whose visit is due. */
    record Due(int partition, Feed feed, FeedVisit visit) {}

    /** What is left of a feed that was removed. */
    record Gone(int partition, FeedId feed) {}

    void takeOver(int partition) {
        Map<FeedId, FeedVisit> known = new HashMap<>();
        view.visitsIn(partition).forEach(visit -> known.put(visit.feed(), visit));
        standing.put(partition, known);
    }

    void giveUp(Collection<Integer> partitions) {
        partitions.forEach(standing::remove);
    }

    boolean holds(int partition) {
        return standing.containsKey(partition);
    }

    int underway() {
        return underway.size();
    }

    /** Those that have waited longest first, and of each host one. */
    List<Due> due(Instant now, int most) {
        Set<String> busy = new HashSet<>(underway.values());
        List<Due> due = new ArrayList<>();
        waiting(now).stream()
                .filter(one -> busy.add(host(one.visit().url())))
                .limit(most)
                .forEach(due::add);
        return due;
    }

    /** What is known of feeds that are none any more. */
    List<Gone> gone() {
        List<Gone> gone = new ArrayList<>();
        standing.forEach(
                (partition, known) ->
                        known.keySet().stream()
                                .filter(feed -> !view.holds(partition, feed))
                                .forEach(feed -> gone.add(new Gone(partition, feed))));
        return gone;
    }

    void forget(Gone gone) {
        Map<FeedId, FeedVisit> known = standing.get(gone.partition());
        if (known != null) {
            known.remove(gone.feed());
        }
    }

    void begin(Due due) {
        underway.put(due.feed().id(), host(due.visit().url()));
    }

    void end(FeedId feed) {
        underway.remove(feed);
    }

    void stands(int partition, FeedVisit visit) {
        Map<FeedId, FeedVisit> known = standing.get(partition);
        if (known != null) {
            known.put(visit.feed(), visit);
        }
    }

    private List<Due> waiting(Instant now) {
        List<Due> waiting = new ArrayList<>();
        standing.forEach(
                (partition, known) ->
                        view.feedsIn(partition).stream()
                                .filter(feed -> !underway.containsKey(feed.id()))
                                .map(feed -> new Due(partition, feed, visit(known, feed)))
                                .filter(due -> due.visit().isDue(now))
                                .forEach(waiting::add));
        waiting.sort(Comparator.comparing(due -> due.visit().next().orElse(now)));
        return waiting;
    }

    /** A feed that was changed begins anew. */
    private FeedVisit visit(Map<FeedId, FeedVisit> known, Feed feed) {
        FeedVisit visit = known.get(feed.id());
        return visit == null || visit.since().isBefore(feed.changedAt())
                ? visits.first(feed)
                : visit;
    }

    private static String host(URI url) {
        return String.valueOf(url.getAuthority());
    }
}
