package io.twosource.alert.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.delivery.NextStep.Again;
import io.twosource.alert.delivery.NextStep.GivenUp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

    private static final Instant NOW = Instant.parse("2024-04-17T12:00:00Z");
    private static final Duration TOOK = Duration.ofSeconds(1);
    private static final Outcome FAILED = new Outcome.Unreachable("no answer");

    private final RetryPolicy policy =
            new RetryPolicy(
                    List.of(Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofHours(10)),
                    Duration.ofSeconds(30));

    @Test
    void eachFurtherAttemptWaitsAsScheduledAndUpToATenthLonger() {
        assertThat(wait("dlv_1", 1)).isBetween(Duration.ofMillis(5_000), Duration.ofMillis(5_500));
        assertThat(wait("dlv_1", 2)).isBetween(Duration.ofSeconds(300), Duration.ofSeconds(330));
        assertThat(wait("dlv_1", 3)).isBetween(Duration.ofHours(10), Duration.ofHours(11));
    }

    @Test
    void deliveriesThatFailTogetherDoNotComeBackTogether() {
        assertThat(IntStream.range(0, 100).mapToObj(i -> wait("dlv_" + i, 2)).distinct())
                .hasSizeGreaterThan(90);
    }

    @Test
    void theSameAttemptWaitsTheSameWhereverItIsWorkedOut() {
        assertThat(wait("dlv_1", 2)).isEqualTo(wait("dlv_1", 2));
    }

    @Test
    void afterTheLastAttemptItIsGivenUp() {
        assertThat(policy.after(attempt(4, FAILED))).isEqualTo(new GivenUp());
    }

    @Test
    void retryAfterWaitsLongerButNeverShorterAndNotForEver() {
        assertThat(dueAfterRefusal(NOW.plusSeconds(60))).isEqualTo(NOW.plusSeconds(60));
        assertThat(dueAfterRefusal(NOW.plusSeconds(1))).isAfter(NOW.plusSeconds(5));
        assertThat(dueAfterRefusal(NOW.plus(Duration.ofDays(400))))
                .isEqualTo(NOW.plus(TOOK).plus(Duration.ofHours(10)));
    }

    @Test
    void whatIsUnderWayHasUntilTheEndOfItsLease() {
        assertThat(policy.leaseEnd(attempt(2, new Outcome.Started())))
                .isEqualTo(NOW.plusSeconds(30));
    }

    private Duration wait(String id, int number) {
        Attempt attempt = new Attempt(delivery(id, number), FAILED, NOW, TOOK);
        Again again = (Again) policy.after(attempt);
        assertThat(again.delivery().attempt()).isEqualTo(number + 1);
        return Duration.between(NOW.plus(TOOK), again.due());
    }

    private Instant dueAfterRefusal(@Nullable Instant notBefore) {
        return ((Again) policy.after(attempt(1, new Outcome.Refused(503, "", notBefore)))).due();
    }

    private static Attempt attempt(int number, Outcome outcome) {
        return new Attempt(delivery("dlv_1", number), outcome, NOW, TOOK);
    }

    private static Delivery delivery(String id, int attempt) {
        return new Delivery(id, "sub_1", "n", "{}", NOW, NOW, attempt, 1, List.of());
    }
}
