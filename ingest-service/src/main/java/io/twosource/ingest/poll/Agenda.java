package io.twosource.ingest.poll;

import io.twosource.ingest.poll.Territory.Due;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** The feeds that wait for their next visits, soonest first. Not thread-safe. */
final class Agenda {

    private static final Comparator<Due> SOONEST =
            Comparator.<Due, Instant>comparing(due -> due.visit().next().orElseThrow())
                    .thenComparing(due -> due.feed().id())
                    .thenComparing(Due::partition);

    private final NavigableSet<Due> waiting = new TreeSet<>(SOONEST);

    /** A feed that has ended waits for nothing. */
    void add(Due due) {
        if (!due.visit().hasEnded()) {
            waiting.add(due);
        }
    }

    void remove(Due due) {
        waiting.remove(due);
    }

    void clear() {
        waiting.clear();
    }

    /** Those whose time has come, of each host one, and none of a busy host. */
    List<Due> due(Instant now, int most, Collection<String> busyHosts) {
        Set<String> busy = new HashSet<>(busyHosts);
        return waiting.stream()
                .takeWhile(due -> due.visit().isDue(now))
                .filter(due -> busy.add(due.host()))
                .limit(most)
                .toList();
    }
}
