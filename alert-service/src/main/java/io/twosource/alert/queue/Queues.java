package io.twosource.alert.queue;

import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.DeliveryId;
import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.alert.delivery.Outcome;
import io.twosource.alert.quota.Rates;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.Subscriptions;
import io.twosource.platform.trace.Traces;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * The queues of all subscriptions of a partition: told of new deliveries, of how attempts end, and
 * of the time. One thread's.
 */
public final class Queues {

    private final Subscriptions subscriptions;
    private final QueuePolicy policy;
    private final Pace pace;
    private final Breaker breaker;
    private final Drain drain;
    private final Handshake handshake;
    private final Shelf shelf;

    public Queues(
            Subscriptions subscriptions,
            QueuePolicy policy,
            Rates rates,
            DeliveryMetrics metrics,
            Shelf shelf) {
        this.subscriptions = subscriptions;
        this.policy = policy;
        this.pace = new Pace(rates, metrics);
        this.drain = new Drain(policy, shelf);
        this.breaker = new Breaker(policy, metrics, shelf, drain);
        this.handshake = new Handshake(policy, metrics, shelf, breaker);
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
        Delivery made =
                new Delivery(
                        DeliveryId.of(newsId, subscription.id()).toString(),
                        subscription.id(),
                        newsId,
                        body.apply(sequence),
                        noticedAt,
                        queue.state().createdAt(),
                        1,
                        sequence,
                        Traces.current(),
                        List.of());
        shelf.keepBody(made);
        queue.submit(made.kept());
    }

    /** What is added from now on goes out in order, one after the other, behind what waits. */
    public void sendInOrder(Subscription subscription, Instant now) {
        Queue queue = queue(subscription, now);
        if (!queue.state().isHeld()) {
            queue.hold(now);
        }
    }

    /** Something has become of an attempt. */
    public void hear(Attempt attempt, Instant now) {
        Delivery delivery = attempt.delivery();
        look(
                delivery.subscriptionId(),
                now,
                queue -> {
                    if (delivery.isConfirmation()) {
                        handshake.hear(queue, attempt);
                    } else {
                        hear(queue, attempt);
                    }
                });
    }

    private void hear(Queue queue, Attempt attempt) {
        Delivery delivery = attempt.delivery();
        switch (attempt.outcome()) {
            case Outcome.Delivered _ -> succeeded(queue, attempt);
            case Outcome.Gone _ -> breaker.gone(queue, attempt);
            case Outcome.Cancelled _ -> shelf.settle(attempt, DeliveryState.CANCELLED);
            case Outcome.Refused _, Outcome.Unreachable _, Outcome.Forbidden _ ->
                    breaker.failed(queue, attempt);
            case Outcome.Started() -> queue.waitUntil(delivery, policy.retries().leaseEnd(attempt));
            case Outcome.Postponed(Instant until, String _) -> postponed(queue, delivery, until);
            case Outcome.Requested() -> requested(queue, delivery);
        }
    }

    /** A time has come that was to be waited for. */
    public void wake(Wake wake, Instant now) {
        look(wake.subscriptionId(), now, queue -> wake(queue, wake));
    }

    /** A delivery should have been heard of by now: its attempt counts as a failed one. */
    public void unheard(Waiting waiting, Instant now) {
        Delivery delivery = waiting.delivery();
        look(
                delivery.subscriptionId(),
                now,
                queue -> {
                    if (delivery.isConfirmation()) {
                        handshake.unheard(queue, delivery);
                    } else {
                        breaker.unheard(queue, delivery);
                    }
                });
    }

    /** A subscription has changed: what waited for that may go. */
    public void changed(String subscriptionId, Instant now) {
        look(
                subscriptionId,
                now,
                queue -> {
                    if (queue.waitsForItsNewsroom()) {
                        queue.hold(now);
                    }
                });
    }

    private void wake(Queue queue, Wake wake) {
        switch (wake.kind()) {
            case DELIVERY ->
                    shelf.waiting(wake.subscriptionId(), wake.sequence())
                            .filter(waiting -> waiting.due().equals(wake.due()))
                            .ifPresent(waiting -> wake(queue, waiting));
            case QUEUE -> {
                if (wake.due().equals(queue.backlog().heldUntil())) {
                    release(queue);
                }
            }
            case NEWS -> {}
        }
    }

    private void wake(Queue queue, Waiting waiting) {
        if (waiting.delivery().isConfirmation()) {
            handshake.wake(queue, waiting.delivery());
        } else {
            queue.wake(waiting);
        }
    }

    private void release(Queue queue) {
        if (queue.subscription().isAskedBefore(queue.now().minus(policy.confirmWithin()))) {
            handshake.giveUp(queue);
        } else {
            drain.release(queue);
        }
    }

    /** At a queue; what is left of one whose subscription is gone, nobody waits for. */
    private void look(String subscriptionId, Instant now, Consumer<Queue> what) {
        subscriptions
                .find(subscriptionId)
                .ifPresentOrElse(
                        subscription -> what.accept(queue(subscription, now)),
                        () -> drain.abandon(subscriptionId, now));
    }

    private Queue queue(Subscription subscription, Instant now) {
        return new Queue(subscription, policy, pace, shelf, now);
    }

    private void succeeded(Queue queue, Attempt attempt) {
        shelf.settle(attempt, DeliveryState.DELIVERED);
        breaker.succeeded(queue);
        if (queue.state().isHeld()) {
            drain.goOn(queue, attempt.delivery());
        }
    }

    private void postponed(Queue queue, Delivery delivery, Instant until) {
        queue.waitUntil(delivery, until);
        if (queue.state().isHeld()) {
            queue.hold(until);
        }
    }

    /** What its newsroom asks for again comes in order with whatever else it asks for. */
    private void requested(Queue queue, Delivery delivery) {
        queue.waitUntil(delivery, queue.now());
        shelf.log(delivery, DeliveryState.DUE);
        if (!queue.state().isHeld()) {
            queue.hold(queue.now());
        }
    }
}
