package io.twosource.alert.desk.topic;

import io.twosource.alert.recent.Previewed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a query would have raised, or why that is not known. One of the three is there.
 *
 * @param refused why it was not tried
 */
record TopicPreview(@Nullable QueryError error, @Nullable Raised raised, @Nullable String refused) {

    private static final int EXAMPLES = 10;
    private static final int WIDEST = 120;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);

    /**
     * What there would have been.
     *
     * @param aDay on the average
     * @param looked notices, of which some matched
     */
    record Raised(
            int days,
            int matched,
            String aDay,
            int looked,
            List<Day> byDay,
            List<PastAlert> examples) {

        /** {@code 12 alerts in 7 days, 1.7 a day}. */
        public String summary() {
            return "%d %s in %d days, %s a day"
                    .formatted(matched, matched == 1 ? "alert" : "alerts", days, aDay);
        }
    }

    /**
     * How many on one day.
     *
     * @param width of its bar, to scale
     */
    record Day(String title, int count, int width) {}

    static TopicPreview unreadable(QueryError error) {
        return new TopicPreview(error, null, null);
    }

    static TopicPreview refused(String why) {
        return new TopicPreview(null, null, why);
    }

    static TopicPreview of(Previewed found, int days, Instant now) {
        Raised raised =
                new Raised(
                        days,
                        found.matched(),
                        String.format(Locale.ROOT, "%.1f", (double) found.matched() / days),
                        found.looked(),
                        byDay(found, now),
                        found.newest().stream()
                                .limit(EXAMPLES)
                                .map(notice -> PastAlert.of(notice, now))
                                .toList());
        return new TopicPreview(null, raised, null);
    }

    /** Every day since then, those without any too. */
    private static List<Day> byDay(Previewed found, Instant now) {
        int most = found.byDay().values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return LocalDate.ofInstant(found.since(), ZoneOffset.UTC)
                .datesUntil(LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1))
                .map(day -> day(day, found.byDay().getOrDefault(day, 0), most))
                .toList();
    }

    private static Day day(LocalDate day, int count, int most) {
        int width = count == 0 ? 0 : Math.max(1, count * WIDEST / most);
        return new Day(DAY.format(day), count, width);
    }
}
