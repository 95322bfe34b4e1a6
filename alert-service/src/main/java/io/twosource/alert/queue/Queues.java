package io.twosource.alert.queue;

import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.DeliveryId;
import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.alert.delivery.NextStep;
import io.twosource.alert.delivery.Outcome;
import io.twosource.alert.operation.Operation;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.Subscriptions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * The queues of all subscriptions of a partition: told of new deliveries, of how attempts end, and
 * of the time. One thread's.
 */
public final class Queues {

    private final Subscriptions subscriptions;
    private final QueuePolicy policy;
    private final DeliveryMetrics metrics;
    private final Shelf shelf;

    public Queues(
            Subscriptions subscriptions, QueuePolicy policy, DeliveryMetrics metrics, Shelf shelf) {
        this.subscriptions = subscriptions;
        this.policy = policy;
        this.metrics = metrics;
        this.shelf = shelf;
    }

    /**
     * Makes a delivery and sends it as soon as it may go.
     *
     * @param newsId what it tells
     * @param body by its sequence
     */
    public void add(
            Subscription subscription,
            String newsId,
            Instant noticedAt,
            LongFunction<String> body,
            Instant now) {
        Queue queue = queue(subscription, now);
        queue.become(queue.state().advanced(now));
        long sequence = queue.state().sequence();
        queue.submit(
                new Delivery(
                        DeliveryId.of(newsId, subscription.id()).toString(),
                        subscription.id(),
                        newsId,
                        body.apply(sequence),
                        noticedAt,
                        queue.state().createdAt(),
                        1,
                        sequence,
                        List.of()));
    }

    /** Something has become of an attempt. */
    public void hear(Attempt attempt, Instant now) {
        Delivery delivery = attempt.delivery();
        Optional<Subscription> subscription = subscriptions.find(delivery.subscriptionId());
        if (subscription.isEmpty()) {
            abandon(delivery.subscriptionId());
            return;
        }
        Queue queue = queue(subscription.get(), now);
        switch (attempt.outcome()) {
            case Outcome.Delivered _ -> succeeded(queue, attempt);
            case Outcome.Gone _ -> {
                settle(attempt, DeliveryState.FAILED);
                turnOff(subscription.get(), "answered 410 Gone", now);
            }
            case Outcome.Cancelled _ -> settle(attempt, DeliveryState.CANCELLED);
            case Outcome.Refused _, Outcome.Unreachable _, Outcome.Forbidden _ ->
                    failed(queue, subscription.get(), attempt);
            case Outcome.Started() ->
                    queue.waitUntil(delivery.alone(), policy.retries().leaseEnd(attempt));
            case Outcome.Postponed(Instant until, String _) -> postponed(queue, delivery, until);
            case Outcome.Requested() -> requested(queue, delivery);
        }
    }

    /** A time has come that was to be waited for. */
    public void wake(Wake wake, Instant now) {
        Optional<Subscription> subscription = subscriptions.find(wake.subscriptionId());
        if (subscription.isEmpty()) {
            abandon(wake.subscriptionId());
            return;
        }
        Queue queue = queue(subscription.get(), now);
        switch (wake.kind()) {
            case DELIVERY ->
                    shelf.waiting(wake.subscriptionId(), wake.sequence())
                            .filter(waiting -> waiting.due().equals(wake.due()))
                            .ifPresent(queue::wake);
            case QUEUE -> {
                if (wake.due().equals(queue.state().heldUntil())) {
                    queue.release();
                }
            }
            case NEWS -> {}
        }
    }

    private Queue queue(Subscription subscription, Instant now) {
        return new Queue(subscription, policy, shelf, now);
    }

    private void succeeded(Queue queue, Attempt attempt) {
        settle(attempt, DeliveryState.DELIVERED);
        Delivery delivery = attempt.delivery();
        if (queue.state().isBroken()) {
            shelf.tell(
                    operation(
                            delivery.subscriptionId(),
                            Operation.ENDPOINT_RESUMED,
                            "answers again",
                            queue.now()));
        }
        queue.become(queue.state().succeeded());
        if (queue.state().isHeld()) {
            queue.goOn(attempt);
        }
    }

    private void failed(Queue queue, Subscription subscription, Attempt attempt) {
        if (attempt.delivery().isTest()) {
            settle(attempt, DeliveryState.FAILED);
            return;
        }
        queue.become(queue.state().failed(attempt.startedAt()));
        if (policy.breaker().turnsOff(queue.state(), queue.now())) {
            settle(attempt, DeliveryState.FAILED);
            turnOff(subscription, "has failed for too long", queue.now());
            return;
        }
        retryLater(queue, attempt);
        if (policy.breaker().breaks(queue.state(), queue.now())) {
            open(queue, subscription);
        } else if (asksForPatience(attempt.outcome()) || queue.state().isHeld()) {
            queue.hold(patience(queue, attempt.outcome()));
        }
    }

    /** By its own schedule; not of an endpoint that is tried and does not answer at all. */
    private void retryLater(Queue queue, Attempt attempt) {
        if (queue.state().isBroken() && isSilent(attempt.outcome())) {
            shelf.log(attempt, DeliveryState.DUE);
            queue.waitUntil(attempt.delivery().alone(), queue.now());
            return;
        }
        NextStep next = policy.retries().after(attempt);
        switch (next) {
            case NextStep.Again(Delivery delivery, Instant due) -> {
                shelf.log(attempt, DeliveryState.DUE);
                queue.waitUntil(delivery, due);
            }
            case NextStep.GivenUp() -> settle(attempt, DeliveryState.FAILED);
        }
        metrics.decided(attempt, next);
    }

    /** From now on the breaker's schedule counts, not that of each delivery: order is kept. */
    private void open(Queue queue, Subscription subscription) {
        metrics.paused();
        queue.become(queue.state().broken(queue.now()));
        for (Waiting waiting : waiting(subscription.id())) {
            queue.waitUntil(waiting.delivery(), queue.now());
        }
        queue.hold(patience(queue, new Outcome.Unreachable("")));
        shelf.tell(
                operation(
                        subscription.id(),
                        Operation.ENDPOINT_PAUSED,
                        "has failed %d times since %s"
                                .formatted(queue.state().failures(), queue.state().failingSince()),
                        queue.now()));
    }

    private void postponed(Queue queue, Delivery delivery, Instant until) {
        queue.waitUntil(delivery.alone(), until);
        if (queue.state().isHeld()) {
            queue.hold(until);
        }
    }

    /** What its newsroom asks for again comes in order with whatever else it asks for. */
    private void requested(Queue queue, Delivery delivery) {
        queue.waitUntil(delivery.alone(), queue.now());
        shelf.log(delivery, DeliveryState.DUE);
        if (!queue.state().isHeld()) {
            queue.hold(queue.now());
        }
    }

    private Instant patience(Queue queue, Outcome outcome) {
        Instant own = queue.now().plus(policy.breaker().wait(queue.state()));
        return outcome instanceof Outcome.Refused(int _, String _, Instant notBefore)
                        && notBefore != null
                        && notBefore.isAfter(own)
                ? policy.retries().bounded(notBefore, queue.now())
                : own;
    }

    private void turnOff(Subscription subscription, String why, Instant now) {
        if (!subscription.isOff()) {
            shelf.turnOff(subscription.off(now));
            shelf.tell(operation(subscription.id(), Operation.ENDPOINT_OFF, why, now));
        }
        for (Waiting waiting : waiting(subscription.id())) {
            shelf.drop(waiting.delivery());
            shelf.log(waiting.delivery(), DeliveryState.FAILED);
        }
        Queue queue = queue(subscription, now);
        queue.become(queue.state().cleared());
    }

    /** Nobody waits for what is left of a subscription that is gone. */
    private void abandon(String subscriptionId) {
        for (Waiting waiting : waiting(subscriptionId)) {
            shelf.drop(waiting.delivery());
        }
    }

    private void settle(Attempt attempt, DeliveryState state) {
        shelf.drop(attempt.delivery());
        shelf.log(attempt, state);
    }

    private List<Waiting> waiting(String subscriptionId) {
        try (Stream<Waiting> all = shelf.waiting(subscriptionId)) {
            return all.toList();
        }
    }

    private Operation operation(String subscriptionId, String type, String detail, Instant now) {
        return new Operation(
                subscriptionId,
                type,
                "the endpoint of subscription %s %s".formatted(subscriptionId, detail),
                now,
                subscriptions.find(subscriptionId).map(Subscription::newsroom).orElse(null));
    }

    private static boolean asksForPatience(Outcome outcome) {
        return outcome instanceof Outcome.Refused(int status, String _, Instant _)
                && isNotNow(status);
    }

    /** No answer, or one that somebody before the endpoint gives in its place. */
    private static boolean isSilent(Outcome outcome) {
        return !(outcome instanceof Outcome.Refused(int status, String _, Instant _))
                || isNotNow(status);
    }

    private static boolean isNotNow(int status) {
        return status == 429 || (status >= 502 && status <= 504);
    }
}
