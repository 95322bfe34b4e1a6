package io.twosource.alert.queue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.alert.delivery.Outcome;
import io.twosource.alert.delivery.RetryPolicy;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.quota.Limits;
import io.twosource.alert.quota.Rates;
import io.twosource.alert.subscription.Channel;
import io.twosource.alert.subscription.Confirmation;
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

/** Queues of one subscription, a clock to turn, and short ways to say what happens. */
abstract class QueueUnderTest {

    static final Outcome DOWN = new Outcome.Unreachable("connection refused");
    static final Outcome TAKEN = new Outcome.Delivered(200, "");
    static final Outcome FAULTY = new Outcome.Refused(500, "", null);

    final ShelfInMemory shelf = new ShelfInMemory();
    final Subscriptions subscriptions = new Subscriptions();
    final Limits limits = new Limits(quota -> 1_000);
    Queues queues = queues(2);
    Instant now = Instant.parse("2024-04-17T12:00:00Z");
    private Delivery last = delivery(1);

    @BeforeEach
    void subscribe() {
        subscriptions.put("sub_1", subscription(0));
    }

    Queues queues(int mostInOrder) {
        return new Queues(
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
                        Duration.ofHours(1),
                        mostInOrder,
                        Duration.ofSeconds(2),
                        Duration.ofDays(3)),
                new Rates(limits, () -> this.now),
                new DeliveryMetrics(new SimpleMeterRegistry()),
                shelf);
    }

    /** Three deliveries fail for half a minute. */
    void breakIt() {
        raise(3);
        answer(DOWN, 1);
        answer(DOWN, 2);
        now = now.plusSeconds(31);
        answer(DOWN, 3);
        sent();
    }

    void raise(int count) {
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
    void answer(Outcome outcome) {
        List<Delivery> all = List.copyOf(shelf.sent);
        shelf.sent.clear();
        (all.isEmpty() ? List.of(last) : all).forEach(delivery -> hear(delivery, outcome));
    }

    void answer(Outcome outcome, long sequence) {
        hear(delivery(sequence), outcome);
    }

    void hear(Delivery delivery, Outcome outcome) {
        hearOf(new Attempt(delivery, outcome, now, Duration.ZERO));
    }

    void hearOf(Attempt attempt) {
        queues.hear(attempt, now);
    }

    /** Sequences of what was sent, those in order together. */
    List<String> sent() {
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
    void pass(Duration time) {
        Instant end = now.plus(time);
        while (!shelf.clock.isEmpty() && !shelf.clock.getFirst().due().isAfter(end)) {
            Wake wake = shelf.clock.removeFirst();
            now = wake.due().isAfter(now) ? wake.due() : now;
            queues.wake(wake, now);
        }
        now = end;
    }

    /** Whatever is sent fails; returns how often. */
    int passWhileDown(Duration time) {
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

    Delivery delivery(long sequence) {
        return new Delivery(
                "dlv_" + sequence, "sub_1", "n", "{}", now, now, 1, sequence, List.of());
    }

    static Subscription subscription(int perSecond) {
        return subscription(
                new Webhook(
                        URI.create("https://desk.example/"),
                        new EncryptedSecret(new byte[0]),
                        List.of(),
                        Webhook.Form.STANDARD,
                        perSecond));
    }

    static Subscription subscription(Channel channel) {
        return new Subscription(
                "sub_1",
                new NewsroomId("desk"),
                Set.of("karabakh"),
                Set.of(),
                Filter.NONE,
                Timing.AT_ONCE,
                channel,
                Instant.EPOCH,
                null,
                null,
                new Confirmation.Given());
    }
}
