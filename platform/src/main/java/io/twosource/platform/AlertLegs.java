package io.twosource.platform;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A histogram of each leg of the way from an article to its alerts: a service records the legs that
 * end there. Where a leg begins on another machine it counts the difference of their clocks too,
 * and a leg that would be negative by that is not counted. Thread-safe.
 */
public final class AlertLegs {

    /** Few, as each is a series; a second is what an alert has from end to end. */
    private static final Duration[] BUCKETS =
            Arrays.stream(new long[] {10, 25, 50, 100, 250, 500, 1_000, 2_500, 10_000, 60_000})
                    .mapToObj(Duration::ofMillis)
                    .toArray(Duration[]::new);

    private final Map<Leg, Timer> timers = new EnumMap<>(Leg.class);

    /** A stretch of the way, by how it ends. */
    public enum Leg {
        /** Since the article came: its statements are read. */
        READ,
        /** Since then: the claim's state and the notice are decided. */
        DECIDED,
        /** Since then: the notice is found to match alert topics. */
        MATCHED,
        /** Since then: it has come to the queues of subscriptions. */
        QUEUED,
        /** Since its delivery was made: the endpoint has taken it, at the first attempt. */
        SENT
    }

    /** Records these legs, and no others: who runs has a histogram of each from the start. */
    public AlertLegs(MeterRegistry registry, Leg... legs) {
        for (Leg leg : legs) {
            timers.put(leg, timer(registry, leg));
        }
    }

    /** That something has come to the end of a leg. */
    public void ended(Leg leg, Instant from, Instant to) {
        Objects.requireNonNull(timers.get(leg), leg::name).record(Duration.between(from, to));
    }

    private static Timer timer(MeterRegistry registry, Leg leg) {
        return Timer.builder("twosource.alert.leg")
                .description("A leg of the way from an article to its alerts")
                .tag("leg", leg.name().toLowerCase(Locale.ROOT))
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }
}
