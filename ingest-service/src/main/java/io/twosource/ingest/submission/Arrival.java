package io.twosource.ingest.submission;

import java.time.Instant;
import java.util.Optional;

/**
 * How something came to us.
 *
 * @param source who or what handed it in: a pusher's name, a feedId, a file's name
 * @param fetchedAt when it was fetched, where we went for it
 */
public record Arrival(Edge edge, String source, Optional<Instant> fetchedAt) {

    /** By itself: nobody went for it. */
    public static Arrival by(Edge edge, String source) {
        return new Arrival(edge, source, Optional.empty());
    }

    public static Arrival fetched(Edge edge, String source, Instant at) {
        return new Arrival(edge, source, Optional.of(at));
    }
}
