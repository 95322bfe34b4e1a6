package io.twosource.alert.recent;

import static java.util.Comparator.comparing;

import io.twosource.alert.notice.Notice;
import io.twosource.alert.query.OneQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Tries a query on notices, and keeps the newest that match. For one thread. */
public final class Previewing implements Consumer<Notice> {

    /** Of what matches, the newest. */
    private static final int SHOWN = 100;

    private static final Comparator<Notice> BY_TIME =
            comparing(Notice::at).thenComparing(Notice::id);

    private final OneQuery query;
    private final PriorityQueue<Notice> newest = new PriorityQueue<>(BY_TIME);

    /** As many as there are days. */
    private final SortedMap<LocalDate, Integer> byDay = new TreeMap<>();

    private final Instant since;
    private final int most;
    private final LookedAt looked;
    private int matched;

    /**
     * Nothing is tried yet.
     *
     * @param since from when on notices are handed over
     */
    public Previewing(OneQuery query, Instant since) {
        this(query, since, SHOWN);
    }

    /** As above, keeping so many of those that match. */
    Previewing(OneQuery query, Instant since, int most) {
        this.query = query;
        this.since = since;
        this.most = most;
        this.looked = new LookedAt(since);
    }

    @Override
    public void accept(Notice notice) {
        looked.add(notice);
        if (query.matches(notice)) {
            matched++;
            byDay.merge(LocalDate.ofInstant(notice.at(), ZoneOffset.UTC), 1, Integer::sum);
            newest.add(notice);
            if (newest.size() > most) {
                newest.remove();
            }
        }
    }

    /** What has become of all that was handed over by now. */
    public Previewed result(Instant now) {
        List<Notice> newestFirst = newest.stream().sorted(BY_TIME.reversed()).toList();
        return new Previewed(
                since, looked.count(), matched, looked.aDay(matched, now), newestFirst, byDay);
    }
}
