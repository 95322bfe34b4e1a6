package io.twosource.alert.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.notice.NoticeKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingTest {

    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");
    private static final QuietHours NIGHT =
            new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0), PRAGUE, true);
    private static final QuietHours LUNCH =
            new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0), PRAGUE, false);

    @ParameterizedTest
    @CsvSource({
        // Summer: Prague is two hours ahead of UTC.
        "2024-07-01T19:59:59Z, false",
        "2024-07-01T20:00:00Z, true",
        "2024-07-02T04:59:59Z, true",
        "2024-07-02T05:00:00Z, false",
        // Winter: one hour.
        "2024-01-01T20:59:59Z, false",
        "2024-01-01T21:00:00Z, true"
    })
    void quietHoursAreThoseOfTheirZoneOvernightToo(Instant at, boolean quiet) {
        assertThat(NIGHT.covers(at)).isEqualTo(quiet);
    }

    @Test
    void theNightOfTheClockChangeEndsInTheMorningAllTheSame() {
        assertThat(NIGHT.endAfter(Instant.parse("2024-03-30T22:00:00Z")))
                .isEqualTo("2024-03-31T05:00:00Z");
        assertThat(NIGHT.endAfter(Instant.parse("2024-03-29T22:00:00Z")))
                .isEqualTo("2024-03-30T06:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        // 02:00 to 03:00 is skipped: at 03:00 the clock has passed 02:30.
        "2024-03-30T23:00:00Z, 2024-03-31T01:00:00Z",
        "2024-03-29T23:00:00Z, 2024-03-30T01:30:00Z",
        // 02:00 to 03:00 comes twice: the first time ends what is held, the second one what comes
        // in it.
        "2024-10-26T23:00:00Z, 2024-10-27T00:30:00Z",
        "2024-10-27T01:10:00Z, 2024-10-27T01:30:00Z"
    })
    void whatIsHeldUntilAnHourThatTheClocksSkipComesAsSoonAsTheyHavePassedIt(
            Instant at, Instant end) {
        QuietHours small = new QuietHours(LocalTime.of(22, 0), LocalTime.of(2, 30), PRAGUE, true);

        assertThat(small.endAfter(at)).isEqualTo(end);
    }

    @Test
    void atOnceIsAtOnce() {
        assertThat(Timing.AT_ONCE.gatheredUntil(NoticeKind.DENIED, Instant.EPOCH)).isEmpty();
    }

    @Test
    void whatComesInQuietHoursIsToldAtTheirEndButForBreakingNews() {
        Timing night = new Timing(Duration.ZERO, NIGHT);
        Instant late = Instant.parse("2024-07-01T21:00:00Z");

        assertThat(night.gatheredUntil(NoticeKind.CONFIRMED, late))
                .contains(Instant.parse("2024-07-02T05:00:00Z"));
        assertThat(night.gatheredUntil(NoticeKind.DISPUTED, late)).isEmpty();
        assertThat(night.gatheredUntil(NoticeKind.REVERSED, late)).isEmpty();
    }

    @Test
    void whoWantsNoBreakingNewsGetsNone() {
        Timing lunch = new Timing(Duration.ZERO, LUNCH);

        assertThat(lunch.gatheredUntil(NoticeKind.DISPUTED, Instant.parse("2024-07-01T10:30:00Z")))
                .contains(Instant.parse("2024-07-01T11:00:00Z"));
    }

    @Test
    void aDigestThatWouldEndInQuietHoursEndsWithThem() {
        Timing both = new Timing(Duration.ofMinutes(15), LUNCH);

        assertThat(both.gatheredUntil(NoticeKind.DENIED, Instant.parse("2024-07-01T09:50:00Z")))
                .contains(Instant.parse("2024-07-01T11:00:00Z"));
        assertThat(both.gatheredUntil(NoticeKind.DENIED, Instant.parse("2024-07-01T09:00:00Z")))
                .contains(Instant.parse("2024-07-01T09:15:00Z"));
    }
}
