package io.twosource.alert.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.Outcome;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An endpoint of a limited rate, and how long one that asks for patience gets it. */
class RateTest extends QueueUnderTest {

    @BeforeEach
    void limit() {
        subscriptions.put("sub_1", subscription(2));
    }

    @Test
    void retriesKeepToTheRateOfTheirEndpoint() {
        subscriptions.put("sub_1", subscription(0));
        raise(6);
        answer(FAULTY);
        subscriptions.put("sub_1", subscription(2));

        assertThatTwoASecondCome(6);
    }

    @Test
    void whatWaitedForItsNewsroomKeepsToTheRate() {
        subscriptions.put("sub_1", subscription(2).paused(now));
        raise(6);
        subscriptions.put("sub_1", subscription(2));

        assertThatTwoASecondCome(6);
    }

    @Test
    void whatIsAskedForAgainKeepsToTheRate() {
        raise(6);
        pass(Duration.ofSeconds(3));
        List<Delivery> all = List.copyOf(shelf.sent);
        answer(new Outcome.Cancelled("off"));
        shelf.sent.clear();
        all.forEach(delivery -> hear(delivery, new Outcome.Requested()));

        assertThatTwoASecondCome(6);
    }

    @Test
    void turnsThatWereKeptAreVoidOnceAllHasToWait() {
        raise(100); // the last has its turn in 50 seconds
        answer(new Outcome.Refused(429, "", now.plusSeconds(20)));
        pass(Duration.ofSeconds(19));
        assertThat(sent()).isEmpty();

        assertThatTwoASecondCome(20);
    }

    @Test
    void attemptsUnderWayAtOnceAreOneFailureInARow() {
        subscriptions.put("sub_1", subscription(0));
        raise(3);
        List<Delivery> underWay = List.copyOf(shelf.sent);
        sent();
        Outcome busy = new Outcome.Refused(503, "", now.plusSeconds(40));
        for (Delivery delivery : underWay) {
            hearOf(new Attempt(delivery, busy, now, Duration.ofMillis(delivery.sequence() * 10)));
        }

        pass(Duration.ofSeconds(39));
        assertThat(sent()).isEmpty();
        pass(Duration.ofSeconds(2));

        assertThat(sent()).containsExactly("1");
    }

    /** All come, each taken at once, and never more than two within a second. */
    private void assertThatTwoASecondCome(int count) {
        int come = 0;
        for (int half = 0; half < 40 && come < count; half++) {
            pass(Duration.ofMillis(500));
            assertThat(shelf.sent).hasSizeLessThanOrEqualTo(1);
            assertThat(shelf.sent).allSatisfy(sent -> assertThat(sent.following()).isEmpty());
            come += shelf.sent.size();
            if (!shelf.sent.isEmpty()) {
                answer(TAKEN);
            }
        }
        assertThat(come).isEqualTo(count);
    }
}
