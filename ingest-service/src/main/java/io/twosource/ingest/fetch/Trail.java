package io.twosource.ingest.fetch;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The redirects that a visit has followed.
 *
 * @param here where it stands now
 * @param movedForGood the last place that only permanent redirects led to
 * @param permanent whether all of them were
 * @param seen all places so far
 */
record Trail(URI here, Optional<URI> movedForGood, boolean permanent, Set<URI> seen) {

    static Trail from(URI start) {
        return new Trail(start, Optional.empty(), true, Set.of(start));
    }

    /** Whether it has followed none. */
    boolean isStart() {
        return seen.size() == 1;
    }

    /** Why {@code next} is not followed to; empty where it is. */
    Optional<String> objection(Optional<URI> next, int most) {
        if (next.isEmpty()) {
            return Optional.of(here + " redirects to nowhere");
        }
        if (seen.contains(next.get())) {
            return Optional.of(next.get() + " redirects in a circle");
        }
        return seen.size() > most
                ? Optional.of("more than " + most + " redirects")
                : Optional.empty();
    }

    Trail to(URI next, boolean forGood) {
        boolean stillPermanent = permanent && forGood;
        return new Trail(
                next,
                stillPermanent ? Optional.of(next) : movedForGood,
                stillPermanent,
                Stream.concat(seen.stream(), Stream.of(next)).collect(Collectors.toSet()));
    }
}
