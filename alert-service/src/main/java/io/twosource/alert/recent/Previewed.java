package io.twosource.alert.recent;

import io.twosource.alert.notice.Notice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a query would have raised.
 *
 * @param looked how many notices were looked at
 * @param matched how many of them matched
 * @param aDay how many that is a day, as {@link LookedAt#aDay} counts
 * @param newest of these, newest first
 * @param byDay how many matched, by the day (UTC) on which they were raised
 */
public record Previewed(
        Instant since,
        int looked,
        int matched,
        double aDay,
        List<Notice> newest,
        SortedMap<LocalDate, Integer> byDay) {

    public Previewed {
        newest = List.copyOf(newest);
        byDay = Collections.unmodifiableSortedMap(new TreeMap<>(byDay));
    }
}
