package io.twosource.alert.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackfilledTest {

    private static final Instant NOON = Instant.parse("2024-04-17T12:00:00Z");
    private static final Backfilled BACKFILLED = new Backfilled(List.of(10L, 0L), NOON);

    @Test
    void itHasWhatStandsBeforeItsEnd() {
        assertThat(BACKFILLED.has(0, 9, NOON)).isTrue();
        assertThat(BACKFILLED.has(0, 10, NOON)).isFalse();
        assertThat(BACKFILLED.has(1, 0, NOON)).isFalse();
    }

    @Test
    void whatStandsNowhereOrInAPartitionThatIsNewIsNotAmongIt() {
        assertThat(BACKFILLED.has(-1, -1, NOON)).isFalse();
        assertThat(BACKFILLED.has(2, 0, NOON)).isFalse();
        assertThat(Backfilled.NONE.has(0, 0, Instant.EPOCH)).isFalse();
    }

    @Test
    void whatWasRaisedLongAfterIsNotThoughTheTopicWasMadeAnew() {
        assertThat(BACKFILLED.has(0, 9, NOON.plus(Duration.ofMinutes(59)))).isTrue();
        assertThat(BACKFILLED.has(0, 9, NOON.plus(Duration.ofHours(2)))).isFalse();
    }
}
