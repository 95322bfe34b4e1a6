package io.twosource.alert.queue;

import java.time.Duration;
import java.time.Instant;

/**
 * When an endpoint is left alone, and how often it is tried then.
 *
 * @param failures in a row, and
 * @param failingFor so long, before everything is held back
 * @param firstProbe wait before the first try; each further one is twice as long, up to
 * @param slowestProbe the longest between two tries
 * @param offAfter failing for so long turns an endpoint off
 */
public record BreakerPolicy(
        int failures,
        Duration failingFor,
        Duration firstProbe,
        Duration slowestProbe,
        Duration offAfter) {

    private static final int MOST_DOUBLINGS = 30;

    /** Whether an endpoint that is not broken yet has failed for long enough. */
    boolean breaks(EndpointHealth health, Instant now) {
        return !health.isBroken()
                && health.failures() >= failures
                && health.failingFor(now).compareTo(failingFor) >= 0;
    }

    boolean turnsOff(EndpointHealth health, Instant now) {
        return health.failingFor(now).compareTo(offAfter) >= 0;
    }

    /** The wait before the next try of a queue that is held. */
    Duration wait(EndpointHealth health) {
        long failed = health.isBroken() ? health.failures() - failures : health.failures() - 1L;
        Duration wait = firstProbe.multipliedBy(1L << Math.clamp(failed, 0, MOST_DOUBLINGS));
        return wait.compareTo(slowestProbe) < 0 ? wait : slowestProbe;
    }
}
