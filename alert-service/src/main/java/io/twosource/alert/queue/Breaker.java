package io.twosource.alert.queue;

import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.alert.delivery.NextStep;
import io.twosource.alert.delivery.Outcome;
import io.twosource.alert.operation.Operation;
import io.twosource.alert.subscription.Subscription;
import java.time.Duration;
import java.time.Instant;

/** What follows from failures: a retry, patience with an endpoint, or leaving it alone. */
record Breaker(QueuePolicy policy, DeliveryMetrics metrics, Shelf shelf, Drain drain) {

    /** An attempt has failed. */
    void failed(Queue queue, Attempt attempt) {
        if (attempt.delivery().isTest()) {
            shelf.settle(attempt, DeliveryState.FAILED);
            return;
        }
        queue.become(queue.health().failed(attempt));
        if (policy.breaker().turnsOff(queue.health(), queue.now())) {
            shelf.settle(attempt, DeliveryState.FAILED);
            turnOff(queue, "has failed for too long");
            return;
        }
        boolean unheard = queue.state().isHeld() && isSilent(attempt.outcome());
        if (unheard) {
            // Nobody has looked at it: it stays the next, so that order is kept.
            shelf.log(attempt, DeliveryState.DUE);
            queue.waitUntil(attempt.delivery(), queue.now());
        } else {
            retryLater(queue, attempt);
        }
        spare(queue, attempt, unheard);
    }

    /** What its failure means for those that wait. */
    private void spare(Queue queue, Attempt attempt, boolean unheard) {
        if (policy.breaker().breaks(queue.health(), queue.now())) {
            open(queue);
        } else if (unheard || asksForPatience(attempt.outcome()) || queue.state().isBroken()) {
            queue.hold(patience(queue, attempt.outcome()));
        } else if (queue.state().isHeld()) {
            // It answers, if not to this one: those that wait behind it may go.
            drain.goPast(queue, attempt.delivery());
        }
    }

    /** Nobody has told how an attempt ended: as if nobody had answered, but no fault of theirs. */
    void unheard(Queue queue, Delivery delivery) {
        Outcome unknown = new Outcome.Unreachable("nobody has told how it ended");
        Attempt attempt = new Attempt(delivery, unknown, queue.now(), Duration.ZERO);
        metrics.unheard();
        if (delivery.isTest()) {
            shelf.settle(attempt, DeliveryState.FAILED);
        } else {
            retryLater(queue, attempt);
        }
    }

    /** By its own schedule. */
    private void retryLater(Queue queue, Attempt attempt) {
        NextStep next = policy.retries().after(attempt);
        switch (next) {
            case NextStep.Again(Delivery delivery, Instant due) -> {
                shelf.log(attempt, DeliveryState.DUE);
                queue.waitUntil(delivery, due);
            }
            case NextStep.GivenUp() -> shelf.settle(attempt, DeliveryState.FAILED);
        }
        metrics.decided(attempt, next);
    }

    /** From now on the breaker's schedule counts, not that of each delivery: order is kept. */
    private void open(Queue queue) {
        metrics.paused();
        queue.become(queue.health().broken(queue.now()));
        queue.become(queue.backlog().lookingFrom(0));
        queue.hold(patience(queue, new Outcome.Unreachable("")));
        tell(
                queue,
                Operation.ENDPOINT_PAUSED,
                "has failed %d times since %s"
                        .formatted(queue.health().failures(), queue.health().failingSince()));
    }

    private Instant patience(Queue queue, Outcome outcome) {
        Instant own = queue.now().plus(policy.breaker().wait(queue.health()));
        return outcome instanceof Outcome.Refused(int _, String _, Instant notBefore)
                        && notBefore != null
                        && notBefore.isAfter(own)
                ? policy.retries().bounded(notBefore, queue.now())
                : own;
    }

    /** It says that it is gone; of the same moment that is told once. */
    void gone(Queue queue, Attempt attempt) {
        shelf.settle(attempt, DeliveryState.FAILED);
        if (!queue.health().wasTurnedOffDuring(attempt)) {
            turnOff(queue, "answered 410 Gone");
        }
    }

    /** Nothing is sent any more, until the subscription is changed; what waits has failed. */
    void turnOff(Queue queue, String why) {
        Subscription subscription = queue.subscription();
        if (!subscription.isOff()) {
            shelf.change(subscription.off(queue.now()));
            tell(queue, Operation.ENDPOINT_OFF, why);
        }
        queue.become(queue.health().turnedOff(queue.now()));
        drain.giveUpAll(queue);
    }

    /** An attempt has succeeded. */
    void succeeded(Queue queue) {
        if (queue.state().isBroken()) {
            tell(queue, Operation.ENDPOINT_RESUMED, "answers again");
        }
        queue.become(queue.health().succeeded());
    }

    private void tell(Queue queue, String type, String what) {
        Subscription subscription = queue.subscription();
        String detail = "the endpoint of subscription %s %s".formatted(subscription.id(), what);
        shelf.tell(
                new Operation(
                        subscription.id(), type, detail, queue.now(), subscription.newsroom()));
    }

    private static boolean asksForPatience(Outcome outcome) {
        return outcome instanceof Outcome.Refused(int status, String _, Instant _)
                && Outcome.asksForPatience(status);
    }

    /** No answer, or one that somebody before the endpoint gives in its place. */
    private static boolean isSilent(Outcome outcome) {
        return !(outcome instanceof Outcome.Refused(int status, String _, Instant _))
                || Outcome.asksForPatience(status);
    }
}
