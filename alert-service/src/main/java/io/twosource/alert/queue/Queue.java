package io.twosource.alert.queue;

import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.quota.Grant;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.Webhook;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What waits to be sent to one subscription, at one moment. As a rule each delivery goes out at
 * once and is retried by itself. While its endpoint asks for patience or fails for long, everything
 * waits; then one delivery is tried, and after it what has waited is sent in order of sequence.
 */
final class Queue {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Subscription subscription;
    private final QueuePolicy policy;
    private final Pace pace;
    private final Shelf shelf;
    private final Instant now;
    private QueueState state;

    Queue(Subscription subscription, QueuePolicy policy, Pace pace, Shelf shelf, Instant now) {
        this.subscription = subscription;
        this.policy = policy;
        this.pace = pace;
        this.shelf = shelf;
        this.now = now;
        this.state = shelf.state(subscription.id());
    }

    Subscription subscription() {
        return subscription;
    }

    QueueState state() {
        return state;
    }

    Instant now() {
        return now;
    }

    void become(QueueState next) {
        if (!next.equals(state)) {
            state = next;
            shelf.keep(subscription.id(), next);
        }
    }

    /** A new delivery goes out, unless it has to wait. */
    void submit(Delivery delivery) {
        if (mustWait()) {
            waitUntil(delivery, now);
            shelf.log(delivery, DeliveryState.DUE);
        } else {
            sendInTurn(delivery);
        }
    }

    /** It may be sent again from then on. */
    void waitUntil(Delivery delivery, Instant due) {
        Waiting waiting = new Waiting(delivery, due);
        shelf.keep(waiting);
        // Of what is held, that which is due goes out when all does; else nobody would look again.
        if (due.isAfter(now) || !state.isHeld()) {
            shelf.wake(Wake.delivery(waiting));
        }
    }

    /** Its time has come, unless everything waits. */
    void wake(Waiting waiting) {
        if (mustWait() || !mayGo()) {
            shelf.keep(new Waiting(waiting.delivery(), now));
        } else {
            // While it is under way nobody else may send it.
            shelf.keep(new Waiting(waiting.delivery(), now.plus(policy.lease())));
            shelf.send(waiting.delivery());
        }
    }

    private boolean mustWait() {
        if (subscription.isWaiting() && !state.isHeld()) {
            hold(now.plus(policy.pausedLook()));
        }
        return state.isHeld();
    }

    /** Whether its newsroom may be sent one more now; else all of this queue waits for its turn. */
    private boolean mayGo() {
        return granted(1) == 1;
    }

    private int granted(int most) {
        Grant grant = pace.take(subscription.newsroom(), most);
        if (grant.isNone()) {
            hold(now.plus(grant.pause()));
        }
        return grant.granted();
    }

    void hold(Instant until) {
        become(state.held(until));
        shelf.wake(Wake.queue(until, subscription.id()));
    }

    /** The time of waiting is over, or what was sent in order is heard of no more. */
    void release() {
        // One alone, to see how the endpoint does.
        sendInOrder(1);
    }

    /** What waits follows a delivery that has arrived. */
    void goOn(Delivery arrived) {
        if (arrived.sequence() == state.inOrderTo()) {
            sendInOrder(policy.mostInOrder());
        } else if (arrived.sequence() < state.inOrderTo() && leaseIsShort()) {
            sentInOrder(state.inOrderTo());
        }
    }

    /** One of those that are sent in order was refused: its sender has stopped there. */
    void goPast(Delivery refused) {
        if (refused.sequence() <= state.inOrderTo()) {
            sendInOrder(policy.mostInOrder());
        }
    }

    /** What waits and is due goes out in order of sequence; nothing waits: all is as ever. */
    private void sendInOrder(int most) {
        if (subscription.isWaiting()) {
            hold(now.plus(policy.pausedLook()));
            return;
        }
        List<Delivery> next = due(most);
        if (next.isEmpty()) {
            become(state.free());
            return;
        }
        int granted = granted(next.size());
        if (granted > 0) {
            sentInOrder(next.get(granted - 1).sequence());
            shelf.send(next.getFirst().followedBy(next.subList(1, granted)));
        }
    }

    private List<Delivery> due(int most) {
        try (Stream<Waiting> waiting = shelf.waiting(subscription.id())) {
            return waiting.filter(one -> one.isDue(now))
                    .limit(most)
                    .map(Waiting::delivery)
                    .toList();
        }
    }

    private void sentInOrder(long last) {
        Instant until = now.plus(policy.lease());
        become(state.inOrder(until, last));
        shelf.wake(Wake.queue(until, subscription.id()));
    }

    private boolean leaseIsShort() {
        Instant until = state.heldUntil();
        return until != null && now.plus(policy.lease().dividedBy(2)).isAfter(until);
    }

    private void sendInTurn(Delivery delivery) {
        Instant turn = turn();
        if (turn.isAfter(now)) {
            waitUntil(delivery, turn);
        } else if (mayGo()) {
            shelf.send(delivery);
        } else {
            waitUntil(delivery, now);
            shelf.log(delivery, DeliveryState.DUE);
        }
    }

    /** When an endpoint of a limited rate may get one more. */
    private Instant turn() {
        if (!(subscription.channel() instanceof Webhook webhook) || webhook.perSecond() == 0) {
            return now;
        }
        Instant next = state.nextAt();
        Instant turn = next == null || next.isBefore(now) ? now : next;
        become(state.next(turn.plus(SECOND.dividedBy(webhook.perSecond()))));
        return turn;
    }
}
