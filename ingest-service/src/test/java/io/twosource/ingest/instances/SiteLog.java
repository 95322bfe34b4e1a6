package io.twosource.ingest.instances;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What a site saw of its visitors. Thread-safe. */
final class SiteLog {

    private final Queue<Hit> hits = new ConcurrentLinkedQueue<>();
    private final Map<String, AtomicInteger> guests = new ConcurrentHashMap<>();
    private final AtomicInteger mostGuests = new AtomicInteger();

    /** A request, as the site saw it. */
    record Hit(
            Instant at,
            Duration took,
            String host,
            String path,
            String visitor,
            boolean conditional,
            int status) {}

    List<Hit> hits() {
        return List.copyOf(hits);
    }

    /** In order of time. */
    List<Hit> hits(String host, String path) {
        return hits.stream()
                .filter(hit -> hit.host().equals(host) && hit.path().equals(path))
                .sorted(Comparator.comparing(Hit::at))
                .toList();
    }

    /** How many different paths were asked for that begin so. */
    long paths(String start) {
        return hits.stream()
                .map(Hit::path)
                .filter(path -> path.startsWith(start))
                .distinct()
                .count();
    }

    /** How many were ever at one host at once. */
    int mostGuests() {
        return mostGuests.get();
    }

    void enter(String host, boolean counts) {
        if (counts) {
            int now = guests.computeIfAbsent(host, _ -> new AtomicInteger()).incrementAndGet();
            mostGuests.accumulateAndGet(now, Math::max);
        }
    }

    void leave(String host, boolean counts, Hit hit) {
        if (counts) {
            guests.getOrDefault(host, new AtomicInteger()).decrementAndGet();
        }
        hits.add(hit);
    }
}
