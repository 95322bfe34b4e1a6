package io.twosource.alert.recent;

import io.twosource.alert.notice.Notice;
import java.time.Duration;
import java.time.Instant;

/** The notices that were looked at: how many, and over how long. For one thread. */
public final class LookedAt {

    /** In minutes. */
    private static final double A_DAY = 1_440;

    private final Instant since;
    private Instant oldest = Instant.MAX;
    private int count;

    /**
     * None yet.
     *
     * @param since from when on they are looked at; their articles may have come in before
     */
    public LookedAt(Instant since) {
        this.since = since;
    }

    public void add(Notice notice) {
        count++;
        Instant at = notice.at().isAfter(since) ? notice.at() : since;
        oldest = at.isBefore(oldest) ? at : oldest;
    }

    public int count() {
        return count;
    }

    /**
     * How many a day so many of them are, to one decimal, of the days since the first: a system may
     * be younger than what was asked for.
     */
    public double aDay(int some, Instant now) {
        Instant from = oldest.isBefore(now) ? oldest : now;
        double days = Duration.between(from, now).toMinutes() / A_DAY;
        return Math.round(10 * some / Math.max(1, days)) / 10.0;
    }
}
