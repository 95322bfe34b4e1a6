package io.twosource.alert.recent;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.notice.Notices;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The notice that is looked at was raised at noon. */
class LookedAtTest {

    private static final Instant NOON = Notices.NOON;

    @Test
    void daysCountSinceTheFirstNoticeForASystemMayBeYoung() {
        LookedAt looked = since(NOON.minus(Duration.ofDays(5)));

        assertThat(looked.aDay(7, NOON.plus(Duration.ofDays(2)))).isEqualTo(3.5);
        assertThat(looked.aDay(1, NOON.plus(Duration.ofDays(3)))).isEqualTo(.3);
    }

    @Test
    void lessThanADayCountsAsOne() {
        assertThat(since(NOON.minusSeconds(60)).aDay(7, NOON.plusSeconds(60))).isEqualTo(7);
    }

    @Test
    void anArticleThatCameInBeforeIsNoReasonToCountMoreDays() {
        LookedAt looked = since(NOON.plus(Duration.ofDays(10)));

        assertThat(looked.aDay(8, NOON.plus(Duration.ofDays(14)))).isEqualTo(2);
    }

    @Test
    void ofNoNoticesThereAreNoneADay() {
        LookedAt none = new LookedAt(NOON);

        assertThat(none.count()).isZero();
        assertThat(none.aDay(0, NOON.plus(Duration.ofDays(2)))).isZero();
    }

    private static LookedAt since(Instant since) {
        LookedAt looked = new LookedAt(since);
        looked.add(Notices.withdrawalConfirmed());
        return looked;
    }
}
