package io.twosource.alert.desk.claim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The stops of a claim's history as links, oldest first, and where a page stands among them.
 *
 * @param now whether it shows what is known now
 * @param earlier the address of the stop before; null at the first, as {@code later} is at the last
 */
record Stops(List<Link> links, boolean now, @Nullable String earlier, @Nullable String later) {

    /** A stop's address. */
    record Link(Stop stop, String href, boolean current) {}

    static Stops of(String claimId, List<Stop> stops, Optional<Instant> asOf) {
        int current = asOf.map(time -> lastUpTo(stops, time)).orElse(stops.size() - 1);
        List<Link> links =
                IntStream.range(0, stops.size())
                        .mapToObj(at -> link(claimId, stops.get(at), at == current))
                        .toList();
        @Nullable String later =
                current + 1 < links.size()
                        ? links.get(current + 1).href()
                        : asOf.isPresent() ? "/desk/claims/" + claimId : null;
        return new Stops(
                links, asOf.isEmpty(), current > 0 ? links.get(current - 1).href() : null, later);
    }

    private static int lastUpTo(List<Stop> stops, Instant time) {
        return (int) stops.stream().filter(stop -> !stop.time().isAfter(time)).count() - 1;
    }

    private static Link link(String claimId, Stop stop, boolean current) {
        return new Link(stop, "/desk/claims/%s?asOf=%s".formatted(claimId, stop.time()), current);
    }
}
