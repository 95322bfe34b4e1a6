package io.twosource.alert.queue;

import static io.twosource.alert.queue.DeliveryState.FAILED;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.Outcome;
import io.twosource.alert.subscription.Subscription;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** However much waits, it goes or is given up a slice at a time. */
class BacklogTest extends QueueUnderTest {

    private static final int MANY = 100_000;

    @Test
    void turnedOffAHundredThousandThatWaitFailASliceAtATime() {
        waitForMany(MANY);

        hear(delivery(MANY + 1L), new Outcome.Gone("bye"));
        assertThat(shelf.changed).singleElement().matches(Subscription::isOff);
        assertThat(shelf.log.values().stream().filter(FAILED::equals).count())
                .isLessThanOrEqualTo(Drain.GIVEN_UP + 1);
        pass(Duration.ofMinutes(5));

        assertThat(shelf.mostRead).isLessThanOrEqualTo(Drain.GIVEN_UP);
        assertThat(shelf.allWaiting()).isEmpty();
        assertThat(shelf.log).hasSize(MANY + 1);
        assertThat(shelf.log.values()).containsOnly(FAILED);
        assertThat(shelf.state("sub_1").isHeld()).isFalse();
    }

    @Test
    void whatWaitsForASubscriptionThatIsGoneIsForgottenASliceAtATime() {
        waitForMany(MANY / 10);
        subscriptions.remove("sub_1");

        pass(Duration.ofMinutes(5));

        assertThat(shelf.mostRead).isLessThanOrEqualTo(Drain.GIVEN_UP);
        assertThat(shelf.allWaiting()).isEmpty();
    }

    @Test
    void anEndpointThatIsPausedKeepsWhatWaitsAsItIs() {
        raise(MANY / 10);
        sent();
        answer(DOWN, 1);
        answer(DOWN, 2);
        now = now.plusSeconds(31);

        answer(DOWN, 3);

        assertThat(shelf.told).containsExactly("endpoint.paused");
        assertThat(shelf.mostRead).isLessThanOrEqualTo(Drain.LOOKED_AT);
    }

    @Test
    void whatWasRaisedAfterItWasTurnedOnAgainIsSent() {
        waitForMany(Drain.GIVEN_UP * 3);
        hear(delivery(1), new Outcome.Gone("bye"));
        subscriptions.put("sub_1", subscription(0));
        raise(1);

        pass(Duration.ofMinutes(1));

        assertThat(sent()).contains(Long.toString(Drain.GIVEN_UP * 3 + 1L));
    }

    @Test
    void fullDigestsGoOutInSlicesThatKafkaTakes() {
        queues = queues(100);
        String full = "x".repeat(20_000);
        pause();
        for (int number = 0; number < 60; number++) {
            queues.add(
                    subscriptions.find("sub_1").orElseThrow(),
                    "digest-" + number,
                    now,
                    sequence -> full,
                    now);
        }
        resume();

        List<Long> arrived = deliverAllInOrder();

        assertThat(arrived).hasSize(60).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void whatHasWaitedForLongerThanItsBodyIsKeptHasFailedAndHoldsUpNobody() {
        pause();
        raise(2);
        shelf.forgetBodies();
        raise(1);
        resume();

        assertThat(sent()).containsExactly("3");
        assertThat(shelf.log).containsEntry(1L, FAILED).containsEntry(2L, FAILED);
    }

    @Test
    void whatIsNotDueIsNotReadThroughAtEachStep() {
        raise(Drain.LOOKED_AT * 4);
        sent(); // all of them are under way
        answer(new Outcome.Refused(429, "", now.plusSeconds(60)), 1);
        raise(1);

        pass(Duration.ofSeconds(61));

        assertThat(sent()).containsExactly("1");
        answer(TAKEN, 1);
        pass(Duration.ofSeconds(1));
        assertThat(sent()).containsExactly(Long.toString(Drain.LOOKED_AT * 4 + 1L));
        assertThat(shelf.mostRead).isLessThanOrEqualTo(Drain.LOOKED_AT);
    }

    @Test
    void resumedItGoesAtOnceAndNotAtTheNextLook() {
        pause();
        raise(1);
        subscriptions.put("sub_1", subscription(0));

        queues.changed("sub_1", now);
        pass(Duration.ZERO);

        assertThat(sent()).containsExactly("1");
    }

    @Test
    void whatIsNeverHeardOfIsTriedAgainAndGivenUpInTheEnd() {
        raise(1);
        sent();
        assertThat(shelf.allWaiting()).noneMatch(waiting -> waiting.isUnheardOf(now));
        for (int attempt = 1; attempt <= 3; attempt++) {
            now = now.plus(Duration.ofHours(1));
            shelf.allWaiting().stream()
                    .filter(waiting -> waiting.isUnheardOf(now))
                    .forEach(waiting -> queues.unheard(waiting, now));
            pass(Duration.ofHours(3));
        }

        assertThat(sent()).containsExactly("1", "1");
        assertThat(shelf.allWaiting()).isEmpty();
        assertThat(shelf.log).containsEntry(1L, FAILED);
    }

    private void waitForMany(int count) {
        pause();
        raise(count);
    }

    private void pause() {
        subscriptions.put("sub_1", subscription(0).paused(now));
    }

    private void resume() {
        subscriptions.put("sub_1", subscription(0));
        pass(Duration.ofSeconds(3));
    }

    /** Each is taken, in the order in which they are sent; no record is larger than a slice. */
    private List<Long> deliverAllInOrder() {
        Stream.Builder<Long> arrived = Stream.builder();
        while (!shelf.sent.isEmpty()) {
            Delivery first = shelf.sent.removeFirst();
            List<Delivery> all =
                    Stream.concat(Stream.of(first), first.following().stream()).toList();
            assertThat(all.stream().mapToInt(BacklogTest::bytes).sum())
                    .isLessThanOrEqualTo(Drain.MOST_BYTES);
            for (Delivery delivery : all) {
                arrived.add(delivery.sequence());
                hearOf(new Attempt(delivery, TAKEN, now, Duration.ZERO));
            }
        }
        return arrived.build().toList();
    }

    private static int bytes(Delivery delivery) {
        return delivery.body().getBytes(StandardCharsets.UTF_8).length;
    }
}
