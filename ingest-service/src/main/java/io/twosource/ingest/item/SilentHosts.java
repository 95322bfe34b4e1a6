package io.twosource.ingest.item;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.twosource.ingest.fetch.Fetched;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * A circuit breaker for each host of pages: one that gave no answer is left alone for a while, the
 * longer the more often that happened in a row. Thread-safe.
 */
final class SilentHosts {

    private static final int MOST_KEPT = 50_000;
    private static final int MOST_DOUBLINGS = 16;

    private final Cache<String, Standing> hosts =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();
    private final PagesConfig config;
    private final InstantSource clock;

    SilentHosts(PagesConfig config, InstantSource clock) {
        this.config = config;
        this.clock = clock;
    }

    /**
     * How a host answers.
     *
     * @param failures in a row; none of one that answered last
     */
    private record Standing(int failures, Instant openFrom) {}

    /** Whether it is to be asked. */
    boolean mayBeAsked(String host) {
        return standing(host).filter(known -> known.openFrom().isAfter(clock.instant())).isEmpty();
    }

    /** Whether it answered when it was asked last. */
    boolean answers(String host) {
        return standing(host).filter(known -> known.failures() == 0).isPresent();
    }

    void heard(String host, Fetched outcome) {
        switch (outcome) {
            case Fetched.Unreachable _, Fetched.TooSlow _ -> silent(host);
            case Fetched.PutOff _ -> {} // it was not asked
            default -> hosts.put(host, new Standing(0, Instant.MIN));
        }
    }

    private void silent(String host) {
        hosts.asMap()
                .compute(
                        host,
                        (_, known) -> {
                            int failures = known == null ? 1 : known.failures() + 1;
                            return new Standing(failures, clock.instant().plus(rest(failures)));
                        });
    }

    private Duration rest(int failures) {
        Duration rest = config.rest().multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return rest.compareTo(config.longestRest()) > 0 ? config.longestRest() : rest;
    }

    private Optional<Standing> standing(String host) {
        return Optional.ofNullable(hosts.getIfPresent(host));
    }
}
