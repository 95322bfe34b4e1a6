package io.twosource.ingest.fetch;

import java.time.Duration;
import java.time.Instant;

/**
 * When a host may be asked again.
 *
 * @param rested not before it has rested from the last request
 * @param held not before the time that it named itself
 */
record HostSchedule(Instant rested, Instant held) {

    static final HostSchedule NEVER_ASKED = new HostSchedule(Instant.MIN, Instant.MIN);

    Instant next() {
        return rested.isAfter(held) ? rested : held;
    }

    boolean isOpenAt(Instant now) {
        return !next().isAfter(now);
    }

    /** After a request that ended just {@code now}. */
    HostSchedule asked(Instant now, Duration pause) {
        return new HostSchedule(now.plus(pause), held);
    }

    /** A host that names an earlier time than before means the later one still. */
    HostSchedule heldUntil(Instant time) {
        return time.isAfter(held) ? new HostSchedule(rested, time) : this;
    }
}
