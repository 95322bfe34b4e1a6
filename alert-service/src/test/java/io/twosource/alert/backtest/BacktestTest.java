package io.twosource.alert.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.Notices;
import io.twosource.alert.query.NewsQuery;
import io.twosource.alert.query.OneQuery;
import io.twosource.alert.subscription.Filter;
import io.twosource.alert.subscription.Least;
import io.twosource.alert.subscription.QuietHours;
import io.twosource.alert.subscription.Timing;
import io.twosource.alert.subscription.Wish;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BacktestTest {

    private static final Notice REPORTED = Notices.withdrawalReported();

    @Test
    void whatTheQueryDoesNotMatchIsLookedAtAndNotCounted() {
        Backtest test = run("tbilisi", Filter.NONE, Timing.AT_ONCE, REPORTED);

        assertThat(test.looked()).isEqualTo(1);
        assertThat(test.told()).isZero();
        assertThat(test.newest()).isEmpty();
    }

    @Test
    void whatTheFilterLeavesOutIsCountedByWhatLeavesItOut() {
        Filter twoSources = filter(new Least(3, 0, .5, 0));

        Backtest test = run("karabakh", twoSources, Timing.AT_ONCE, REPORTED);

        assertThat(test.told()).isZero();
        assertThat(test.leftOut()).containsOnlyKeys(Filter.Part.LEAST_SOURCES);
        assertThat(test.newest().getFirst().leftOutBy())
                .isEqualTo(Optional.of(Filter.Part.LEAST_SOURCES));
    }

    @Test
    void soDoWhatIsNotSureEnoughAndWhatTooFewOutletsCarry() {
        assertThat(leftOut(new Least(0, 0, 0, 1))).containsOnlyKeys(Filter.Part.LEAST_CONFIDENCE);
        assertThat(leftOut(new Least(0, 2, 0, 0))).containsOnlyKeys(Filter.Part.LEAST_OUTLETS);
        assertThat(leftOut(new Least(0, 1, 0, .9))).isEmpty();
    }

    @Test
    void aDigestOrQuietHoursTellItLater() {
        Timing hourly = new Timing(Duration.ofHours(1), null);
        QuietHours lunch =
                new QuietHours(LocalTime.of(11, 0), LocalTime.of(15, 0), ZoneOffset.UTC, true);

        assertThat(toldAfter(Timing.AT_ONCE)).isZero();
        assertThat(toldAfter(hourly)).isEqualTo(Duration.ofHours(1));
        assertThat(toldAfter(new Timing(Duration.ZERO, lunch))).isPositive();
    }

    @Test
    void howMuchThatIsADayCountsTheDaysSinceTheOldestNotice() {
        assertThat(
                        run("karabakh", Filter.NONE, Timing.AT_ONCE, REPORTED, REPORTED, REPORTED)
                                .toldADay())
                .isEqualTo(1.5);
        assertThat(backtest("karabakh", Filter.NONE, Timing.AT_ONCE).toldADay()).isZero();
    }

    @Test
    void onlyTheNewestAreKeptAndAllAreCounted() {
        Backtest test = backtest("karabakh", Filter.NONE, Timing.AT_ONCE);

        for (int i = 0; i < 1_000; i++) {
            test.accept(REPORTED);
        }

        assertThat(test.told()).isEqualTo(1_000);
        assertThat(test.newest()).hasSize(200);
    }

    private static Map<Filter.Part, Integer> leftOut(Least least) {
        return run("karabakh", filter(least), Timing.AT_ONCE, REPORTED).leftOut();
    }

    private static Filter filter(Least least) {
        return new Filter(Set.of(), Set.of(), least, Set.of(), Set.of(), Set.of());
    }

    private static Duration toldAfter(Timing timing) {
        Backtest test = run("karabakh", Filter.NONE, timing, REPORTED);
        return Duration.between(REPORTED.at(), test.newest().getFirst().at());
    }

    private static Backtest run(String query, Filter filter, Timing timing, Notice... notices) {
        Backtest test = backtest(query, filter, timing);
        List.of(notices).forEach(test);
        return test;
    }

    private static Backtest backtest(String query, Filter filter, Timing timing) {
        NewsQuery.Valid valid = (NewsQuery.Valid) NewsQuery.parse(query);
        return new Backtest(
                List.of(new OneQuery(valid.query())),
                new Wish(Set.of("any"), filter, timing),
                notice -> OptionalInt.of(1),
                Notices.NOON.plus(Duration.ofDays(2)));
    }
}
