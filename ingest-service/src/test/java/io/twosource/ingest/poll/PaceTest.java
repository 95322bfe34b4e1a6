package io.twosource.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.document.feed.PollingWishes;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaceTest {

    /** A Wednesday. */
    private static final Instant NOW = Instant.parse("2024-04-17T10:00:00Z");

    private final Pace pace = new Pace(Settings.POLL, new Random(1));

    @Test
    void newsMakesVisitsMoreFrequentAndSilenceMakesThemRarer() {
        assertThat(pace.afterNews(minutes(20))).isEqualTo(minutes(10));
        assertThat(pace.afterNothing(minutes(20))).isEqualTo(minutes(25));
    }

    @Test
    void betweenAMinuteAndADay() {
        assertThat(pace.afterNews(Duration.ofSeconds(70))).isEqualTo(minutes(1));
        assertThat(pace.afterNothing(Duration.ofHours(23))).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void noVisitIsSoonerThanItsIntervalAndNoneMuchLater() {
        for (int i = 0; i < 100; i++) {
            assertThat(next(minutes(10), Optional.empty(), PollingWishes.NONE))
                    .isBetween(NOW.plus(minutes(10)), NOW.plus(minutes(11)));
        }
    }

    @Test
    void whatAskedForMoreTimeGetsIt() {
        PollingWishes ttl = new PollingWishes(Optional.of(minutes(60)), Set.of(), Set.of());

        assertThat(next(minutes(10), Optional.of(minutes(30)), PollingWishes.NONE))
                .isAfterOrEqualTo(NOW.plus(minutes(30)));
        assertThat(next(minutes(10), Optional.of(minutes(30)), ttl))
                .isAfterOrEqualTo(NOW.plus(minutes(60)));
        assertThat(next(minutes(90), Optional.of(minutes(30)), ttl))
                .isAfterOrEqualTo(NOW.plus(minutes(90)));
    }

    @Test
    void nothingIsPutOffForMoreThanADay() {
        assertThat(next(minutes(10), Optional.of(Duration.ofDays(365)), PollingWishes.NONE))
                .isBefore(NOW.plus(Duration.ofHours(27)));
    }

    @Test
    void hoursAndDaysThatAreRuledOutAreSkipped() {
        PollingWishes hours = new PollingWishes(Optional.empty(), Set.of(10, 11, 12), Set.of());
        PollingWishes days =
                new PollingWishes(
                        Optional.empty(),
                        Set.of(0),
                        Set.of(DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY));

        assertThat(next(minutes(10), Optional.empty(), hours))
                .isEqualTo(Instant.parse("2024-04-17T13:00:00Z"));
        assertThat(next(minutes(10), Optional.empty(), days))
                .isEqualTo(Instant.parse("2024-04-19T01:00:00Z"));
    }

    @Test
    void aFeedCannotRuleOutAllOfTheWeek() {
        PollingWishes never =
                new PollingWishes(Optional.empty(), Set.of(), Set.of(DayOfWeek.values()));

        assertThat(next(minutes(10), Optional.empty(), never)).isBefore(NOW.plus(minutes(12)));
    }

    @Test
    void eachFailureDoublesTheWaitUpToADay() {
        assertThat(pace.afterFailure(NOW, minutes(10), 1, Optional.empty()))
                .isBetween(NOW.plus(minutes(10)), NOW.plus(minutes(11)));
        assertThat(pace.afterFailure(NOW, minutes(10), 3, Optional.empty()))
                .isBetween(NOW.plus(minutes(40)), NOW.plus(minutes(44)));
        assertThat(pace.afterFailure(NOW, minutes(10), 1_000, Optional.empty()))
                .isBetween(NOW.plus(Duration.ofDays(1)), NOW.plus(Duration.ofHours(27)));
    }

    @Test
    void aServerThatSaysWhenIsBelievedForADay() {
        assertThat(pace.afterFailure(NOW, minutes(10), 1, Optional.of(NOW.plus(minutes(50)))))
                .isEqualTo(NOW.plus(minutes(50)));
        assertThat(pace.afterFailure(NOW, minutes(10), 1, Optional.of(NOW.plus(minutes(5)))))
                .isAfterOrEqualTo(NOW.plus(minutes(10)));
        assertThat(
                        pace.afterFailure(
                                NOW, minutes(10), 1, Optional.of(NOW.plus(Duration.ofDays(400)))))
                .isEqualTo(NOW.plus(Duration.ofDays(1)));
    }

    private Instant next(Duration interval, Optional<Duration> fresh, PollingWishes wishes) {
        return pace.next(NOW, interval, fresh, wishes);
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }
}
