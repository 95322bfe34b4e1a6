package io.twosource.alert.queue;

import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.alert.delivery.NextStep;
import io.twosource.alert.delivery.Outcome;
import java.time.Duration;
import java.time.Instant;

/**
 * What follows from asking an endpoint's owner to confirm it: apart from the queue, in which the
 * alerts wait for the answer.
 */
record Handshake(QueuePolicy policy, DeliveryMetrics metrics, Shelf shelf, Breaker breaker) {

    /** Something has become of an attempt to ask. */
    void hear(Queue queue, Attempt attempt) {
        Delivery asking = attempt.delivery();
        if (!queue.subscription().isAskedBy(asking)) {
            shelf.settle(attempt, DeliveryState.CANCELLED);
            return;
        }
        switch (attempt.outcome()) {
            // Who agrees by that has the subscription changed by whoever was told so.
            case Outcome.Delivered _ -> shelf.settle(attempt, DeliveryState.DELIVERED);
            case Outcome.Gone _ -> {
                shelf.settle(attempt, DeliveryState.FAILED);
                breaker.turnOff(queue, "answered 410 Gone");
            }
            case Outcome.Cancelled _ -> shelf.settle(attempt, DeliveryState.CANCELLED);
            case Outcome.Refused _, Outcome.Unreachable _, Outcome.Forbidden _ ->
                    retryLater(queue, attempt);
            case Outcome.Started() -> waitUntil(queue, asking, policy.retries().leaseEnd(attempt));
            case Outcome.Postponed(Instant until, String _) -> waitUntil(queue, asking, until);
            case Outcome.Requested() -> waitUntil(queue, asking, queue.now());
        }
    }

    /** Its time has come again. */
    void wake(Queue queue, Delivery asking) {
        if (queue.subscription().isAskedBy(asking)) {
            queue.sendWhole(asking);
        } else {
            shelf.drop(asking);
        }
    }

    /** Nobody has told how an attempt to ask ended. */
    void unheard(Queue queue, Delivery asking) {
        Outcome unknown = new Outcome.Unreachable("nobody has told how it ended");
        hear(queue, new Attempt(asking, unknown, queue.now(), Duration.ZERO));
    }

    private void retryLater(Queue queue, Attempt attempt) {
        NextStep next = policy.retries().after(attempt);
        switch (next) {
            case NextStep.Again(Delivery again, Instant due) -> {
                shelf.log(attempt, DeliveryState.DUE);
                waitUntil(queue, again, due);
            }
            case NextStep.GivenUp() -> {
                shelf.settle(attempt, DeliveryState.FAILED);
                giveUp(queue);
            }
        }
        metrics.decided(attempt, next);
    }

    /** Nobody has confirmed in time. */
    void giveUp(Queue queue) {
        metrics.confirmation("given-up");
        breaker.turnOff(queue, "was not confirmed by its owner");
    }

    private void waitUntil(Queue queue, Delivery asking, Instant due) {
        Waiting waiting = new Waiting(asking, due, Waiting.Phase.WAITS, queue.health().breaks());
        shelf.keep(waiting);
        shelf.wake(Wake.delivery(waiting));
    }
}
