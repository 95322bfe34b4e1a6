package io.twosource.alert.queue;

import static io.twosource.alert.queue.Waiting.Phase.HAS_TURN;
import static io.twosource.alert.queue.Waiting.Phase.UNDER_WAY;
import static io.twosource.alert.queue.Waiting.Phase.WAITS;

import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.quota.Grant;
import io.twosource.alert.subscription.Subscription;
import java.time.Instant;

/**
 * What waits to be sent to one subscription, at one moment. As a rule each delivery goes out at
 * once and is retried by itself; where people read them, one after the other. While its endpoint
 * asks for patience or fails for long, everything waits; then one delivery is tried, and after it
 * what has waited is sent in order of sequence.
 */
final class Queue {

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

    Backlog backlog() {
        return state.backlog();
    }

    EndpointHealth health() {
        return state.health();
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

    void become(EndpointHealth next) {
        become(state.with(next));
    }

    void become(Backlog next) {
        become(state.with(next));
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
        keep(delivery, due, WAITS);
    }

    private void keep(Delivery delivery, Instant due, Waiting.Phase phase) {
        Waiting waiting = new Waiting(delivery, due, phase, health().breaks());
        shelf.keep(waiting);
        if (due.isAfter(now) || !state.isHeld()) {
            shelf.wake(Wake.delivery(waiting));
        } else if (delivery.sequence() < backlog().lookFrom()) {
            // Of what is held, that which is due goes out when all does: or nobody would look.
            become(backlog().lookingFrom(delivery.sequence()));
        }
    }

    /** Its time has come, unless everything waits. */
    void wake(Waiting waiting) {
        if (mustWait()) {
            waitUntil(waiting.delivery(), now);
        } else if (waiting.phase() == HAS_TURN) {
            sendIfGranted(waiting.delivery());
        } else {
            sendInTurn(waiting.delivery());
        }
    }

    private boolean mustWait() {
        if (subscription.isWaiting() && !state.isHeld()) {
            hold(now.plus(policy.pausedLook()));
        }
        return state.isHeld();
    }

    /** Whether it is held although its newsroom wants it sent, and its endpoint does well. */
    boolean waitsForItsNewsroom() {
        Instant until = backlog().heldUntil();
        return until != null
                && until.isAfter(now)
                && backlog().inOrderTo() == 0
                && health().failures() == 0
                && !subscription.isWaiting();
    }

    private void sendInTurn(Delivery delivery) {
        Instant turn = takeTurn();
        if (turn.isAfter(now)) {
            keep(delivery, turn, HAS_TURN);
        } else {
            sendIfGranted(delivery);
        }
    }

    /** Sends it if its newsroom may be sent one more; else all of this queue waits for that. */
    private void sendIfGranted(Delivery delivery) {
        if (granted(1) == 1) {
            send(delivery);
            if (!subscription.channel().echoes()) {
                sentInOrder(delivery.sequence());
            }
        } else {
            waitUntil(delivery, now);
            shelf.log(delivery, DeliveryState.DUE);
        }
    }

    private void send(Delivery delivery) {
        shelf.withBody(delivery).ifPresentOrElse(this::sendWhole, () -> giveUp(delivery));
    }

    /** While it is under way nobody else may send it. */
    void sendWhole(Delivery whole) {
        shelf.keep(new Waiting(whole, now.plus(policy.unheard()), UNDER_WAY, health().breaks()));
        shelf.send(whole);
    }

    /** It has waited for longer than anything is kept. */
    void giveUp(Delivery delivery) {
        shelf.settle(delivery, DeliveryState.FAILED);
    }

    /** How many of so many its newsroom may be sent now; where none, all of this queue waits. */
    int granted(int most) {
        Grant grant = pace.take(subscription.newsroom(), most);
        if (grant.isNone()) {
            hold(now.plus(grant.pause()));
        }
        return grant.granted();
    }

    /** When an endpoint of a limited rate may get one more, which from now on is this one's. */
    Instant takeTurn() {
        return Turn.of(subscription).map(this::takeTurn).orElse(now);
    }

    private Instant takeTurn(Turn turns) {
        Instant turn = turns.next(state, now);
        become(state.next(turns.after(turn)));
        return turn;
    }

    /** When an endpoint of a limited rate may get one more. */
    Instant nextTurn() {
        return Turn.of(subscription).map(turns -> turns.next(state, now)).orElse(now);
    }

    boolean isLimited() {
        return Turn.of(subscription).isPresent();
    }

    void hold(Instant until) {
        Turn.of(subscription).ifPresent(turns -> become(turns.withoutKept(state, now)));
        become(backlog().held(until));
        shelf.wake(Wake.queue(until, subscription.id()));
    }

    /** Everything waits for those that were handed to a sender, which are to be heard of soon. */
    void sentInOrder(long last) {
        Instant until = now.plus(policy.lease());
        become(backlog().inOrder(until, last));
        shelf.wake(Wake.queue(until, subscription.id()));
    }
}
