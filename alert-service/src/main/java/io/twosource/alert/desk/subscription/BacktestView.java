package io.twosource.alert.desk.subscription;

import io.twosource.alert.desk.page.Moment;
import io.twosource.alert.desk.topic.PastAlert;
import io.twosource.alert.subscription.Filter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A back-test as pages show it, or why there is none.
 *
 * @param refused why it was not made; null: it was
 * @param told how many alerts would have come
 * @param missed how many would not
 * @param lines the newest of both
 */
record BacktestView(
        @Nullable String refused,
        int looked,
        int told,
        int missed,
        List<LeftOut> leftOut,
        List<Line> lines) {

    /** How many alerts one part of the filter keeps out. */
    record LeftOut(String part, int count) {}

    /**
     * An alert.
     *
     * @param told null where it would not have come
     * @param leftOutBy empty where it would
     */
    record Line(PastAlert alert, @Nullable Moment told, String leftOutBy) {}

    static BacktestView refused(String why) {
        return new BacktestView(why, 0, 0, 0, List.of(), List.of());
    }

    static BacktestView of(Backtest made, Instant now) {
        return new BacktestView(
                null,
                made.looked(),
                made.told(),
                made.leftOut().values().stream().mapToInt(Integer::intValue).sum(),
                made.leftOut().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> new LeftOut(entry.getKey().title(), entry.getValue()))
                        .toList(),
                made.newest().stream().map(tried -> line(tried, now)).toList());
    }

    private static Line line(Backtest.Tried tried, Instant now) {
        return new Line(
                PastAlert.of(tried.notice(), now),
                tried.leftOutBy().isPresent() ? null : new Moment(tried.at(), now),
                tried.leftOutBy().map(Filter.Part::title).orElse(""));
    }
}
