package io.twosource.ingest.poll;

import io.twosource.ingest.feed.Feed;
import io.twosource.ingest.feed.FeedId;
import io.twosource.ingest.feed.FeedView;
import io.twosource.ingest.feed.FeedVisit;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The feeds that this replica visits, and where the polling of each stands: from when a partition
 * is taken over nobody else writes that. Not thread-safe.
 */
final class Territory {

    private final FeedView view;
    private final Visits visits;
    private final Map<Integer, Map<FeedId, FeedVisit>> standing = new HashMap<>();
    private final Set<FeedId> underway = new HashSet<>();

    /** The hosts of those whose feed is being fetched; pages that are waited for hold none. */
    private final Map<FeedId, String> fetching = new HashMap<>();

    private final Agenda agenda = new Agenda();
    private final Set<Gone> gone = new HashSet<>();

    /** The view's changes that agenda and gone are made from. */
    private long changes;

    private boolean stale = true;

    Territory(FeedView view, Visits visits) {
        this.view = view;
        this.visits = visits;
    }

    /** A feed with where its polling stands before the visit that is due. */
    record Due(int partition, Feed feed, FeedVisit visit) {
        String host() {
            return String.valueOf(visit.source().url().getAuthority());
        }
    }

    /** What is left of a feed that was removed. */
    record Gone(int partition, FeedId feed) {}

    void takeOver(int partition) {
        Map<FeedId, FeedVisit> known = new HashMap<>();
        view.visitsIn(partition).forEach(visit -> known.put(visit.feed(), visit));
        standing.put(partition, known);
        stale = true;
    }

    void giveUp(Collection<Integer> partitions) {
        partitions.forEach(standing::remove);
        stale = true;
    }

    boolean holds(int partition) {
        return standing.containsKey(partition);
    }

    /** Feeds whose visits have begun and not ended. */
    int underway() {
        return underway.size();
    }

    /** Those of them that are being fetched. */
    int fetching() {
        return fetching.size();
    }

    /** Those that have waited longest first, and of each host one. */
    List<Due> due(Instant now, int most) {
        refresh();
        return agenda.due(now, most, fetching.values());
    }

    /** What is known of feeds that are none any more. */
    List<Gone> gone() {
        refresh();
        return List.copyOf(gone);
    }

    void forget(Gone one) {
        gone.remove(one);
        Map<FeedId, FeedVisit> known = standing.get(one.partition());
        if (known != null) {
            known.remove(one.feed());
        }
    }

    void begin(Due due, FeedVisit claimed) {
        agenda.remove(due);
        underway.add(due.feed().id());
        fetching.put(due.feed().id(), due.host());
        stands(due.partition(), claimed);
    }

    /** The feed was fetched: its host is free again, while its items are taken in. */
    void fetched(Due due) {
        fetching.remove(due.feed().id());
    }

    void stands(int partition, FeedVisit visit) {
        Map<FeedId, FeedVisit> known = standing.get(partition);
        if (known != null) {
            known.put(visit.feed(), visit);
        }
    }

    void end(Due due) {
        fetched(due);
        underway.remove(due.feed().id());
        Map<FeedId, FeedVisit> known = standing.get(due.partition());
        if (known != null) {
            view.feed(due.partition(), due.feed().id())
                    .ifPresentOrElse(
                            feed -> schedule(due.partition(), known, feed), () -> stale = true);
        }
    }

    /** All anew, which is rarely needed: going through all feeds each time costs the most. */
    private void refresh() {
        long latest = view.changes();
        if (!stale && latest == changes) {
            return;
        }
        agenda.clear();
        gone.clear();
        standing.forEach(this::refresh);
        changes = latest;
        stale = false;
    }

    private void refresh(int partition, Map<FeedId, FeedVisit> known) {
        view.feedsIn(partition).stream()
                .filter(feed -> !underway.contains(feed.id()))
                .forEach(feed -> schedule(partition, known, feed));
        known.keySet().stream()
                .filter(feed -> view.feed(partition, feed).isEmpty())
                .forEach(feed -> gone.add(new Gone(partition, feed)));
    }

    /** A feed that was changed begins anew. */
    private void schedule(int partition, Map<FeedId, FeedVisit> known, Feed feed) {
        FeedVisit visit =
                Optional.ofNullable(known.get(feed.id()))
                        .filter(last -> !last.since().isBefore(feed.changedAt()))
                        .orElseGet(() -> visits.first(feed));
        agenda.add(new Due(partition, feed, visit.heeding(feed)));
    }
}
