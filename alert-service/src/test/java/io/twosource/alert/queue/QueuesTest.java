package io.twosource.alert.queue;

import static io.twosource.alert.queue.DeliveryState.CANCELLED;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.Outcome;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Deliveries as a rule: each by itself. */
class QueuesTest extends QueueUnderTest {

    @Test
    void eachIsSentAtOnceAndNumbered() {
        raise(3);

        assertThat(sent()).containsExactly("1", "2", "3");
        assertThat(shelf.sent).extracting(Delivery::createdAt).doesNotHaveDuplicates();
    }

    @Test
    void oneThatFailsIsRetriedByItselfAndHoldsUpNobody() {
        raise(1);
        answer(FAULTY);
        raise(1);
        answer(TAKEN);
        assertThat(sent()).isEmpty();

        pass(Duration.ofSeconds(6));

        assertThat(sent()).containsExactly("1");
    }

    @Test
    void whatIsUnderWayIsNotSentTwice() {
        raise(1);
        answer(FAULTY);
        pass(Duration.ofSeconds(6));
        assertThat(sent()).containsExactly("1");

        answer(new Outcome.Refused(429, "", now.plusSeconds(1)), 1);
        pass(Duration.ofSeconds(30));

        assertThat(sent()).isEmpty();
    }

    @Test
    void whatWasPutOffUntilATimeThatHasPassedIsSentAllTheSame() {
        raise(3);
        answer(new Outcome.Postponed(now.minusSeconds(1), "no time"), 1);
        answer(new Outcome.Postponed(now, "no time"), 2);
        hearOf(
                new Attempt(
                        delivery(3), new Outcome.Started(), now.minusSeconds(60), Duration.ZERO));
        sent();

        pass(Duration.ofSeconds(1));

        assertThat(sent()).containsExactlyInAnyOrder("1", "2", "3");
    }

    @Test
    void pausedByItsNewsroomNothingIsSentUntilItIsResumed() {
        subscriptions.put("sub_1", subscription(0).paused(now));
        raise(2);
        pass(Duration.ofMinutes(5));
        assertThat(sent()).isEmpty();

        subscriptions.put("sub_1", subscription(0));
        pass(Duration.ofSeconds(3));

        assertThat(sent()).containsExactly("1");
        answer(TAKEN);
        assertThat(sent()).containsExactly("2");
    }

    @Test
    void aLimitedRateIsKept() {
        subscriptions.put("sub_1", subscription(2));
        raise(4);
        assertThat(sent()).containsExactly("1");

        pass(Duration.ofMillis(500));
        assertThat(sent()).containsExactly("2");
        pass(Duration.ofSeconds(1));
        assertThat(sent()).containsExactly("3", "4");
    }

    @Test
    void whatItsNewsroomAsksForAgainComesInOrder() {
        raise(3);
        List<Delivery> all = List.copyOf(shelf.sent);
        answer(new Outcome.Cancelled("off"));
        assertThat(shelf.log.values()).containsOnly(CANCELLED);
        shelf.sent.clear();

        for (Delivery delivery : all) {
            hear(delivery, new Outcome.Requested());
        }
        pass(Duration.ofSeconds(1));

        assertThat(sent()).containsExactly("1");
        answer(TAKEN);
        assertThat(sent()).containsExactly("2+3");
    }
}
