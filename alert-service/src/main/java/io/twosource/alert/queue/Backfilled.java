package io.twosource.alert.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a subscription is told of the time before it was made.
 *
 * @param to up to where in the topic of notices: offsets by partition; empty: it is not
 * @param at when that was known
 */
public record Backfilled(List<Long> to, Instant at) {

    static final Backfilled NONE = new Backfilled(List.of(), Instant.EPOCH);

    /** Clocks may differ. */
    private static final Duration MARGIN = Duration.ofHours(1);

    public Backfilled {
        to = List.copyOf(to);
    }

    /**
     * Whether a notice is among that. What was raised long after cannot be, wherever it stands: the
     * topic may have been made anew.
     */
    public boolean has(int partition, long offset, Instant raisedAt) {
        return partition >= 0
                && partition < to.size()
                && offset < to.get(partition)
                && !raisedAt.isAfter(at.plus(MARGIN));
    }
}
