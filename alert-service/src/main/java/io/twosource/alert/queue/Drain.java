package io.twosource.alert.queue;

import io.twosource.alert.delivery.Delivery;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Works off the backlog of a queue that is held: sends it in order, or gives it up. A slice at a
 * time, however much waits; the queue's timer brings the next.
 */
record Drain(QueuePolicy policy, Shelf shelf) {

    /** Bodies that are handed to a sender at once: well below what Kafka takes as one record. */
    static final int MOST_BYTES = 262_144;

    /** How many are looked at, without their bodies, to find those that are due. */
    static final int LOOKED_AT = 250;

    /** How many are given up at a time. */
    static final int GIVEN_UP = 500;

    /** The time of waiting is over, or what was sent in order is heard of no more. */
    void release(Queue queue) {
        if (queue.backlog().giveUpTo() > 0) {
            giveUp(queue);
        } else {
            // One alone, to see how the endpoint does.
            sendInOrder(queue, 1);
        }
    }

    /** What waits follows a delivery that has arrived. */
    void goOn(Queue queue, Delivery arrived) {
        long last = queue.backlog().inOrderTo();
        if (arrived.sequence() == last) {
            sendInOrder(queue, policy.mostInOrder());
        } else if (arrived.sequence() < last && leaseIsShort(queue)) {
            queue.sentInOrder(last);
        }
    }

    /** One of those that are sent in order was refused: its sender has stopped there. */
    void goPast(Queue queue, Delivery refused) {
        if (refused.sequence() <= queue.backlog().inOrderTo()) {
            sendInOrder(queue, policy.mostInOrder());
        }
    }

    /** All that waits now is given up. */
    void giveUpAll(Queue queue) {
        queue.become(queue.backlog().givingUpTo(Math.max(1, queue.state().sequence())));
        giveUp(queue);
    }

    /** Nobody waits for what is left of a subscription that is gone. */
    void abandon(String subscriptionId, Instant now) {
        List<Waiting> slice = shelf.waiting(subscriptionId, 0, GIVEN_UP);
        slice.forEach(waiting -> shelf.drop(waiting.delivery()));
        shelf.waiting(subscriptionId, Delivery.CONFIRMATION)
                .ifPresent(waiting -> shelf.drop(waiting.delivery()));
        if (slice.size() == GIVEN_UP) {
            shelf.wake(Wake.queue(now, subscriptionId));
        }
    }

    private void giveUp(Queue queue) {
        long last = queue.backlog().giveUpTo();
        List<Waiting> slice = shelf.waiting(queue.subscription().id(), 0, GIVEN_UP);
        List<Waiting> toGiveUp =
                slice.stream().filter(waiting -> waiting.sequence() <= last).toList();
        toGiveUp.forEach(waiting -> queue.giveUp(waiting.delivery()));
        if (toGiveUp.size() == GIVEN_UP) {
            queue.hold(queue.now());
        } else if (toGiveUp.size() < slice.size()) {
            // What was raised since then, and waits behind it.
            queue.become(queue.backlog().givingUpTo(0));
            queue.hold(queue.now());
        } else {
            queue.become(Backlog.NONE);
        }
    }

    /** What waits and is due goes out in order of sequence; nothing waits: all is as ever. */
    private void sendInOrder(Queue queue, int most) {
        Instant turn = queue.nextTurn();
        if (queue.subscription().isWaiting()) {
            queue.hold(queue.now().plus(policy.pausedLook()));
        } else if (turn.isAfter(queue.now())) {
            queue.hold(turn);
        } else {
            sendSlice(queue, queue.isLimited() ? 1 : most);
        }
    }

    private void sendSlice(Queue queue, int most) {
        List<Waiting> seen =
                shelf.waiting(queue.subscription().id(), queue.backlog().lookFrom(), LOOKED_AT);
        List<Delivery> next = slice(queue, seen, most);
        if (next.isEmpty()) {
            lookOn(queue, seen);
            return;
        }
        int granted = queue.granted(next.size());
        if (granted > 0) {
            queue.takeTurn();
            queue.become(queue.backlog().lookingFrom(next.getFirst().sequence()));
            queue.sentInOrder(next.get(granted - 1).sequence());
            shelf.send(next.getFirst().followedBy(next.subList(1, granted)));
        }
    }

    /** Those that are due, as many as are to go and as their bodies leave room for. */
    private List<Delivery> slice(Queue queue, List<Waiting> seen, int most) {
        List<Delivery> slice = new ArrayList<>();
        int bytes = 0;
        for (Waiting waiting : seen) {
            if (slice.size() == most) {
                return slice;
            }
            Optional<Delivery> whole = dueNow(queue, waiting);
            if (whole.isPresent()) {
                bytes += whole.get().body().getBytes(StandardCharsets.UTF_8).length;
                if (bytes > MOST_BYTES && !slice.isEmpty()) {
                    return slice;
                }
                slice.add(whole.get());
            }
        }
        return slice;
    }

    private Optional<Delivery> dueNow(Queue queue, Waiting waiting) {
        if (!waiting.isDue(queue.now(), queue.health().breaks())) {
            return Optional.empty();
        }
        Optional<Delivery> whole = shelf.withBody(waiting.delivery());
        if (whole.isEmpty()) {
            queue.giveUp(waiting.delivery());
        }
        return whole;
    }

    private static void lookOn(Queue queue, List<Waiting> seen) {
        if (seen.size() == LOOKED_AT) {
            queue.become(queue.backlog().lookingFrom(seen.getLast().sequence() + 1));
            queue.hold(queue.now());
        } else {
            queue.become(Backlog.NONE);
        }
    }

    private boolean leaseIsShort(Queue queue) {
        Instant until = queue.backlog().heldUntil();
        return until != null && queue.now().plus(policy.lease().dividedBy(2)).isAfter(until);
    }
}
