package io.twosource.alert.queue;

import static io.twosource.alert.queue.DeliveryState.DELIVERED;
import static io.twosource.alert.queue.DeliveryState.DUE;
import static io.twosource.alert.queue.DeliveryState.FAILED;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.delivery.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Deliveries while everything has to wait, and when it is over. */
class BreakerTest extends QueueUnderTest {

    @Test
    void ofFourThatAreUnderWayWhenItIsGoneOneTellsSo() {
        raise(4);
        sent();
        for (int sequence = 1; sequence <= 4; sequence++) {
            hearOf(
                    new Attempt(
                            delivery(sequence),
                            new Outcome.Gone("bye"),
                            now.minusSeconds(1),
                            Duration.ofSeconds(1)));
        }

        assertThat(shelf.told).containsExactly("endpoint.off");
        assertThat(shelf.changed).hasSize(1);
    }

    @Test
    void anEndpointThatAsksForPatienceGetsItForAll() {
        raise(1);
        answer(new Outcome.Refused(429, "", now.plusSeconds(60)));
        raise(2);
        pass(Duration.ofSeconds(59));
        assertThat(sent()).isEmpty();

        pass(Duration.ofSeconds(2));

        assertThat(sent()).containsExactly("1");
        answer(TAKEN);
        assertThat(sent()).containsExactly("2+3");
    }

    @Test
    void anEndpointThatFailsForLongIsLeftAloneButForATryNowAndThen() {
        breakIt();
        assertThat(shelf.told).containsExactly("endpoint.paused");

        raise(2);
        int tries = passWhileDown(Duration.ofHours(10));

        assertThat(tries).isBetween(100, 130);
        assertThat(shelf.log.values()).containsOnly(DUE);
    }

    @Test
    void whatItMissedComesAfterwardsInOrder() {
        breakIt();
        raise(3);
        passWhileDown(Duration.ofHours(10));
        pass(Duration.ofMinutes(5));
        assertThat(sent()).isNotEmpty().containsOnly("1");

        answer(TAKEN, 1);
        assertThat(shelf.told).containsExactly("endpoint.paused", "endpoint.resumed");
        assertThat(sent()).containsExactly("2+3");
        answer(TAKEN, 2);
        raise(1);
        answer(TAKEN, 3);
        assertThat(sent()).containsExactly("4+5");
        answer(TAKEN, 4);
        answer(TAKEN, 5);
        assertThat(sent()).containsExactly("6+7");
        answer(TAKEN, 6);
        answer(TAKEN, 7);

        raise(1);
        assertThat(sent()).containsExactly("8");
        assertThat(shelf.log.values()).containsOnly(DELIVERED);
    }

    @Test
    void whatIsSentInOrderAndHeardOfNoMoreIsSentAgain() {
        breakIt();
        pass(Duration.ofMinutes(6));
        sent();

        pass(Duration.ofMinutes(2));

        assertThat(sent()).isNotEmpty().containsOnly("1");
    }

    @Test
    void oneThatItDoesNotTakeLetsTheOthersPass() {
        breakIt();
        pass(Duration.ofSeconds(20));
        answer(FAULTY); // its last attempt but one, due again in hours

        pass(Duration.ofSeconds(40));

        assertThat(sent()).containsExactly("2");
    }

    @Test
    void oneThatItRefusesInBetweenIsPassedWithoutAPause() {
        breakIt();
        raise(2);
        pass(Duration.ofSeconds(20));
        answer(TAKEN);
        assertThat(sent()).containsExactly("2+3");
        answer(FAULTY, 2);

        assertThat(sent()).containsExactly("3+4");
    }

    @Test
    void afterFiveDaysItIsOffAndWhatWaitsHasFailed() {
        breakIt();
        now = now.plus(Duration.ofDays(5));
        answer(DOWN, 1);

        assertThat(shelf.changed).hasSize(1);
        assertThat(shelf.told).contains("endpoint.off");
        assertThat(shelf.log.values()).containsOnly(FAILED);
    }

    @Test
    void oneThatStopsAnsweringWhileItCatchesUpIsWaitedForAndOrderIsKept() {
        breakIt();
        raise(2);
        pass(Duration.ofSeconds(20));
        answer(TAKEN);
        assertThat(sent()).containsExactly("2+3");

        answer(DOWN, 2);

        assertThat(sent()).isEmpty();
        pass(Duration.ofMinutes(10));
        assertThat(sent()).isNotEmpty().containsOnly("2");
    }
}
