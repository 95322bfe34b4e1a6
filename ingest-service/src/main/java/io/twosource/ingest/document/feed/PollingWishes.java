package io.twosource.ingest.document.feed;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * When a feed wants to be visited.
 *
 * @param interval the least time between two visits: ttl, or what sy:updatePeriod comes to
 * @param skipHours of the day in UTC, 0 to 23, in which nothing new comes
 * @param skipDays of the week in UTC
 */
public record PollingWishes(
        Optional<Duration> interval, Set<Integer> skipHours, Set<DayOfWeek> skipDays) {

    public static final PollingWishes NONE =
            new PollingWishes(Optional.empty(), Set.of(), Set.of());

    public PollingWishes {
        skipHours = Set.copyOf(skipHours);
        skipDays = Set.copyOf(skipDays);
    }
}
