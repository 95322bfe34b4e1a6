package io.twosource.alert.desk.subscription;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.twosource.alert.backtest.Backtest;
import io.twosource.alert.backtest.Backtests;
import io.twosource.alert.desk.page.Moment;
import io.twosource.alert.desk.topic.PastAlert;
import io.twosource.alert.subscription.Filter;
import io.twosource.alert.subscription.Wish;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Makes one. */
    static BacktestView of(Backtests backtests, Wish wish) {
        try {
            return of(backtests.of(wish));
        } catch (HttpProblem busy) {
            String why = Optional.ofNullable(busy.getDetail()).orElse("this cannot be tried now");
            return new BacktestView(why, 0, 0, 0, List.of(), List.of());
        }
    }

    private static BacktestView of(Backtest made) {
        return new BacktestView(
                null,
                made.looked(),
                made.told(),
                made.leftOut().values().stream().mapToInt(Integer::intValue).sum(),
                made.leftOut().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> new LeftOut(entry.getKey().title(), entry.getValue()))
                        .toList(),
                made.newest().stream().map(tried -> line(tried, made.madeAt())).toList());
    }

    private static Line line(Backtest.Tried tried, Instant now) {
        return new Line(
                PastAlert.of(tried.notice(), now),
                tried.leftOutBy().isPresent() ? null : new Moment(tried.at(), now),
                tried.leftOutBy().map(Filter.Part::title).orElse(""));
    }
}
