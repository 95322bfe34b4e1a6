package io.twosource.alert.queue;

import java.time.Instant;

/**
 * News is gathered for a subscription, for a digest or over quiet hours; or since it is new, and is
 * first told what it would have been told before.
 *
 * @param since when the first was gathered
 * @param until when all is told
 * @param isBackfill whether it is since it is new: all else waits until that is told
 */
public record Gathering(Instant since, Instant until, boolean isBackfill) {

    /** For a digest, or over quiet hours. */
    public Gathering(Instant since, Instant until) {
        this(since, until, false);
    }
}
