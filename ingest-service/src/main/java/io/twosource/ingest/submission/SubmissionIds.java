package io.twosource.ingest.submission;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes ids that sort by the time they were made: UUID version 7 (RFC 9562, section 5.7). */
public final class SubmissionIds {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final RandomGenerator random;

    public SubmissionIds(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** A new one, unlike every other. */
    public String next() {
        long time = (clock.millis() << 16) | VERSION_7 | (random.nextLong() & 0xFFFL);
        return new UUID(time, (random.nextLong() >>> 2) | VARIANT).toString();
    }
}
