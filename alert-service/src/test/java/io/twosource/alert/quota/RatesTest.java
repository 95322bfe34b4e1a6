package io.twosource.alert.quota;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.newsroom.NewsroomId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RatesTest {

    private static final NewsroomId DESK = new NewsroomId("desk");
    private static final NewsroomId OTHER = new NewsroomId("other");

    private final Limits limits = new Limits(quota -> 60);
    private Instant now = Instant.parse("2024-04-17T12:00:00Z");
    private final Rates rates = new Rates(limits, () -> now);

    @Test
    void whatIsUsedUpComesBackBitByBit() {
        assertThat(rates.take(DESK, Quota.PREVIEWS, 100).granted()).isEqualTo(60);
        Grant none = rates.take(DESK, Quota.PREVIEWS, 1);
        assertThat(none.isNone()).isTrue();
        assertThat(none.pause()).isBetween(Duration.ofMillis(999), Duration.ofMillis(1_002));

        now = now.plus(none.pause());

        assertThat(rates.take(DESK, Quota.PREVIEWS, 5).granted()).isEqualTo(1);
        now = now.plus(Duration.ofHours(1));
        assertThat(rates.left(DESK, Quota.PREVIEWS)).isEqualTo(60);
    }

    @Test
    void whoWantsAllOrNothingIsNotGivenAPart() {
        rates.take(DESK, Quota.RESENDS, 30);

        Grant none = rates.takeAll(DESK, Quota.RESENDS, 31);

        assertThat(none.isNone()).isTrue();
        assertThat(none.pause()).isBetween(Duration.ofMillis(999), Duration.ofMillis(1_002));
        assertThat(rates.takeAll(DESK, Quota.RESENDS, 30).granted()).isEqualTo(30);
        assertThat(rates.takeAll(DESK, Quota.RESENDS, 0)).isEqualTo(new Grant(0, Duration.ZERO));
        assertThat(rates.takeAll(DESK, Quota.RESENDS, 1_000).isNone()).isTrue();
    }

    @Test
    void whatOneNewsroomUsesCostsNoOther() {
        rates.take(DESK, Quota.PREVIEWS, 60);

        assertThat(rates.take(OTHER, Quota.PREVIEWS, 1).granted()).isEqualTo(1);
        assertThat(rates.take(DESK, Quota.SEARCHES, 1).granted()).isEqualTo(1);
    }

    @Test
    void limitsOfItsOwnCountFromThenOn() {
        rates.take(DESK, Quota.PREVIEWS, 60);

        limits.put("desk", new NewsroomLimits(DESK, Map.of(Quota.PREVIEWS, 2), now));

        assertThat(rates.take(DESK, Quota.PREVIEWS, 9).granted()).isEqualTo(2);
        limits.remove("desk");
        assertThat(rates.take(DESK, Quota.PREVIEWS, 100).granted()).isEqualTo(60);
    }

    @Test
    void operatorsHaveNone() {
        assertThat(rates.take(NewsroomId.OPERATORS, Quota.PREVIEWS, 5_000).granted())
                .isEqualTo(5_000);
    }
}
