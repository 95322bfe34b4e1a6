package io.twosource.ingest.poll;

import io.twosource.ingest.document.feed.PollingWishes;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How often a feed is visited: twice as often when it had news, less and less often while it has
 * none, and no more often than it asks for, as far as operators' most allows. Each interval is
 * drawn out by up to a tenth, so that feeds that were added together part. Thread-safe.
 */
final class Pace {

    private static final double FASTER = .5;
    private static final double SLOWER = 1.25;
    private static final double JITTER = .1;
    private static final int MOST_DOUBLINGS = 16;
    private static final int HOURS_OF_A_WEEK = 7 * 24;

    private final PollConfig config;
    private final RandomGenerator random;

    Pace(PollConfig config, RandomGenerator random) {
        this.config = config;
        this.random = random;
    }

    Duration afterNews(Duration interval) {
        return within(scaled(interval, FASTER));
    }

    Duration afterNothing(Duration interval) {
        return within(scaled(interval, SLOWER));
    }

    /**
     * When to come again.
     *
     * @param fresh for how long the last answer says that it is
     */
    Instant next(Instant now, Duration interval, Optional<Duration> fresh, PollingWishes wishes) {
        Duration least = longer(fresh, wishes.interval()).orElse(Duration.ZERO);
        Duration wait = within(least.compareTo(interval) > 0 ? least : interval);
        return welcome(now.plus(drawnOut(wait)), wishes);
    }

    /**
     * When to try again; twice as late after each failure.
     *
     * @param failures in a row, this one with them
     */
    Instant afterFailure(
            Instant now, Duration interval, int failures, Optional<Instant> retryAfter) {
        int doublings = Math.min(failures - 1, MOST_DOUBLINGS);
        Duration wait = within(interval.multipliedBy(1L << doublings));
        Instant next = now.plus(drawnOut(wait));
        Instant latest = now.plus(config.most());
        return retryAfter
                .map(wished -> wished.isAfter(latest) ? latest : wished)
                .filter(next::isBefore)
                .orElse(next);
    }

    /** The first hour from then on that the feed does not rule out; a feed may not rule out all. */
    private static Instant welcome(Instant next, PollingWishes wishes) {
        ZonedDateTime hour = next.atZone(ZoneOffset.UTC);
        for (int tries = 0; tries < HOURS_OF_A_WEEK && isSkipped(hour, wishes); tries++) {
            hour = hour.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        }
        return isSkipped(hour, wishes) ? next : hour.toInstant();
    }

    private static boolean isSkipped(ZonedDateTime time, PollingWishes wishes) {
        return wishes.skipHours().contains(time.getHour())
                || wishes.skipDays().contains(time.getDayOfWeek());
    }

    private static Optional<Duration> longer(Optional<Duration> one, Optional<Duration> other) {
        return one.filter(a -> other.filter(b -> b.compareTo(a) > 0).isEmpty()).or(() -> other);
    }

    private Duration within(Duration wait) {
        if (wait.compareTo(config.least()) < 0) {
            return config.least();
        }
        return wait.compareTo(config.most()) > 0 ? config.most() : wait;
    }

    private Duration drawnOut(Duration wait) {
        return scaled(wait, 1 + random.nextDouble() * JITTER);
    }

    private static Duration scaled(Duration wait, double factor) {
        return Duration.ofMillis(Math.round(wait.toMillis() * factor));
    }
}
