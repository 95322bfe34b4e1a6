package io.twosource.ingest.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

class SpansTest {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Instant NOW = Instant.parse("2024-04-17T10:00:00Z");

    private final Spans spans = new Spans(WEEK);

    @Test
    void whatCameWithinTheTimeIsInOneOfTheSpansThatCount() {
        for (Duration age = Duration.ZERO; age.compareTo(WEEK) <= 0; age = age.plusHours(1)) {
            assertThat(spans.until(NOW)).contains(spans.of(NOW.minus(age)));
        }
    }

    @Test
    void whatCameHalfAsLongAgainBeforeIsForgotten() {
        Instant before = NOW.minus(WEEK.plus(spans.length()).plusMillis(1));

        assertThat(spans.until(NOW)).doesNotContain(spans.of(before));
        assertThat(spans.retention()).isEqualTo(WEEK.plus(spans.length()));
    }

    @Test
    void whatAnotherWroteAtALaterTimeIsFound() {
        Instant end = Instant.ofEpochMilli(spans.of(NOW)).plus(spans.length());

        assertThat(spans.until(end.minusMillis(1))).contains(spans.of(end.plusMillis(1)));
    }

    @Test
    void theLatestSpanComesFirst() {
        assertThat(spans.until(NOW).boxed().toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }
}
