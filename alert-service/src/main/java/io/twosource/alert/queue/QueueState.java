package io.twosource.alert.queue;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where the deliveries to one subscription stand.
 *
 * @param sequence of the last delivery that was made
 * @param createdAt when it was made
 * @param failures attempts that failed since the last that succeeded
 * @param failingSince since when all of them fail; null where the last one succeeded
 * @param brokenSince since when the breaker holds everything back; null while it does not
 * @param heldUntil everything waits until then, unless an outcome comes before; null while nothing
 *     has to wait
 * @param inOrderTo sequence of the last delivery that is being sent in order; 0 if none is
 * @param nextAt when the next may be sent, where the endpoint's rate is limited
 */
public record QueueState(
        long sequence,
        Instant createdAt,
        int failures,
        @Nullable Instant failingSince,
        @Nullable Instant brokenSince,
        @Nullable Instant heldUntil,
        long inOrderTo,
        @Nullable Instant nextAt) {

    /** The store of these, by subscription. */
    public static final String STORE = "queues";

    /** Of a subscription that nothing has been sent to. */
    public static final QueueState NEW =
            new QueueState(0, Instant.EPOCH, 0, null, null, null, 0, null);

    public boolean isHeld() {
        return heldUntil != null;
    }

    public boolean isBroken() {
        return brokenSince != null;
    }

    /** After one more delivery was made; at a time that no other one has. */
    QueueState advanced(Instant now) {
        Instant unlike = now.isAfter(createdAt) ? now : createdAt.plusMillis(1);
        return new QueueState(
                sequence + 1,
                unlike,
                failures,
                failingSince,
                brokenSince,
                heldUntil,
                inOrderTo,
                nextAt);
    }

    QueueState succeeded() {
        return failures == 0 && brokenSince == null
                ? this
                : new QueueState(sequence, createdAt, 0, null, null, heldUntil, inOrderTo, nextAt);
    }

    QueueState failed(Instant at) {
        Instant since = failingSince == null ? at : failingSince;
        return new QueueState(
                sequence,
                createdAt,
                failures + 1,
                since,
                brokenSince,
                heldUntil,
                inOrderTo,
                nextAt);
    }

    QueueState broken(Instant now) {
        return new QueueState(
                sequence, createdAt, failures, failingSince, now, heldUntil, inOrderTo, nextAt);
    }

    /** Everything waits until then. */
    QueueState held(Instant until) {
        return inOrder(until, 0);
    }

    /** Everything waits for those that are being sent in order. */
    QueueState inOrder(Instant until, long last) {
        return new QueueState(
                sequence, createdAt, failures, failingSince, brokenSince, until, last, nextAt);
    }

    QueueState free() {
        return heldUntil == null
                ? this
                : new QueueState(
                        sequence, createdAt, failures, failingSince, brokenSince, null, 0, nextAt);
    }

    /** Nothing is known of its endpoint any more. */
    QueueState cleared() {
        return new QueueState(sequence, createdAt, 0, null, null, null, 0, null);
    }

    QueueState next(Instant at) {
        return new QueueState(
                sequence, createdAt, failures, failingSince, brokenSince, heldUntil, inOrderTo, at);
    }

    /** For how long every attempt has failed. */
    Duration failingFor(Instant now) {
        return failingSince == null ? Duration.ZERO : Duration.between(failingSince, now);
    }
}
