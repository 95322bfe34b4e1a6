package io.twosource.ingest.instances;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What a site saw of its visitors. Thread-safe. */
final class SiteLog {

    private final Queue<Hit> hits = new ConcurrentLinkedQueue<>();
    private final Map<String, Queue<Guest>> guests = new ConcurrentHashMap<>();
    private final Queue<String> encounters = new ConcurrentLinkedQueue<>();

    /** A request, as the site saw it. */
    record Hit(
            Instant at,
            Duration took,
            String host,
            String path,
            String visitor,
            boolean conditional,
            int status) {}

    /** Who waits for an answer. */
    record Guest(Instant at, String host, String path, String visitor) {}

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

    /** Those who came to a host that had not answered somebody else yet. */
    List<String> encounters() {
        return List.copyOf(encounters);
    }

    void enter(Guest guest) {
        Queue<Guest> others =
                guests.computeIfAbsent(guest.host(), _ -> new ConcurrentLinkedQueue<>());
        others.forEach(other -> encounters.add(guest + " met " + other));
        others.add(guest);
    }

    void leave(Guest guest) {
        guests.getOrDefault(guest.host(), new ConcurrentLinkedQueue<>()).remove(guest);
    }

    void add(Hit hit) {
        hits.add(hit);
    }
}
