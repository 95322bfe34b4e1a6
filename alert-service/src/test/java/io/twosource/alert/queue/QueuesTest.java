package io.twosource.alert.queue;

import static io.twosource.alert.queue.DeliveryState.CANCELLED;
import static io.twosource.alert.queue.DeliveryState.DELIVERED;
import static io.twosource.alert.queue.DeliveryState.DUE;
import static io.twosource.alert.queue.DeliveryState.FAILED;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.alert.delivery.Outcome;
import io.twosource.alert.delivery.RetryPolicy;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.subscription.EncryptedSecret;
import io.twosource.alert.subscription.Filter;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.Subscriptions;
import io.twosource.alert.subscription.Timing;
import io.twosource.alert.subscription.Webhook;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueuesTest {

    private static final Outcome DOWN = new Outcome.Unreachable("connection refused");
    private static final Outcome TAKEN = new Outcome.Delivered(200, "");
    private static final Outcome FAULTY = new Outcome.Refused(500, "", null);

    private final ShelfInMemory shelf = new ShelfInMemory();
    private final Subscriptions subscriptions = new Subscriptions();
    private final Queues queues =
            new Queues(
                    subscriptions,
                    new QueuePolicy(
                            new RetryPolicy(
                                    List.of(Duration.ofSeconds(5), Duration.ofHours(2)),
                                    Duration.ofSeconds(30)),
                            new BreakerPolicy(
                                    3,
                                    Duration.ofSeconds(30),
                                    Duration.ofSeconds(20),
                                    Duration.ofMinutes(5),
                                    Duration.ofDays(5)),
                            Duration.ofMinutes(1),
                            2,
                            Duration.ofSeconds(2)),
                    new DeliveryMetrics(new SimpleMeterRegistry()),
                    shelf);
    private Instant now = Instant.parse("2024-04-17T12:00:00Z");

    @BeforeEach
    void subscribe() {
        subscriptions.put("sub_1", subscription(0));
    }

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

        assertThat(shelf.off).hasSize(1);
        assertThat(shelf.told).contains("endpoint.off");
        assertThat(shelf.log.values()).containsOnly(FAILED);
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

    /** Three deliveries fail for half a minute. */
    private void breakIt() {
        raise(3);
        answer(DOWN, 1);
        answer(DOWN, 2);
        now = now.plusSeconds(31);
        answer(DOWN, 3);
        sent();
    }

    private Delivery last = delivery(1);

    private void raise(int count) {
        for (int number = 0; number < count; number++) {
            queues.add(
                    subscriptions.find("sub_1").orElseThrow(),
                    "notice-" + now + number,
                    now,
                    sequence -> "{}",
                    now);
        }
    }

    /** All that was sent is answered so. */
    private void answer(Outcome outcome) {
        List<Delivery> all = List.copyOf(shelf.sent);
        shelf.sent.clear();
        (all.isEmpty() ? List.of(last) : all).forEach(delivery -> hear(delivery, outcome));
    }

    private void answer(Outcome outcome, long sequence) {
        hear(delivery(sequence), outcome);
    }

    private void hear(Delivery delivery, Outcome outcome) {
        hearOf(new Attempt(delivery, outcome, now, Duration.ZERO));
    }

    private void hearOf(Attempt attempt) {
        queues.hear(attempt, now);
    }

    /** Sequences of what was sent, those in order together. */
    private List<String> sent() {
        List<String> sent =
                shelf.sent.stream()
                        .map(
                                delivery ->
                                        Stream.concat(
                                                        Stream.of(delivery),
                                                        delivery.following().stream())
                                                .map(one -> Long.toString(one.sequence()))
                                                .reduce((one, other) -> one + "+" + other)
                                                .orElse(""))
                        .toList();
        if (!shelf.sent.isEmpty()) {
            last = shelf.sent.getLast();
        }
        shelf.sent.clear();
        return sent;
    }

    /** Every wake comes at its time. */
    private void pass(Duration time) {
        Instant end = now.plus(time);
        while (!shelf.clock.isEmpty() && !shelf.clock.getFirst().due().isAfter(end)) {
            Wake wake = shelf.clock.removeFirst();
            now = wake.due().isAfter(now) ? wake.due() : now;
            queues.wake(wake, now);
        }
        now = end;
    }

    /** Whatever is sent fails; returns how often. */
    private int passWhileDown(Duration time) {
        Instant end = now.plus(time);
        int tries = 0;
        while (now.isBefore(end)) {
            pass(Duration.ofSeconds(10));
            if (!shelf.sent.isEmpty()) {
                tries++;
                answer(DOWN);
            }
        }
        return tries;
    }

    private Delivery delivery(long sequence) {
        return new Delivery(
                "dlv_" + sequence, "sub_1", "n", "{}", now, now, 1, sequence, List.of());
    }

    private Subscription subscription(int perSecond) {
        return new Subscription(
                "sub_1",
                new NewsroomId("desk"),
                Set.of("karabakh"),
                Set.of(),
                Filter.NONE,
                Timing.AT_ONCE,
                new Webhook(
                        URI.create("https://desk.example/"),
                        new EncryptedSecret(new byte[0]),
                        List.of(),
                        Webhook.Form.STANDARD,
                        perSecond),
                Instant.EPOCH,
                null,
                null);
    }
}
