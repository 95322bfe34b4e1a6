package io.twosource.alert.queue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether what waits for an endpoint may go, and how far it is worked off.
 *
 * @param heldUntil everything waits until then, unless an outcome comes before; null while nothing
 *     has to wait
 * @param inOrderTo sequence of the last delivery that is being sent in order; 0 if none is
 * @param lookFrom the first sequence that may be due; none before it is
 * @param giveUpTo all that waits up to this sequence is given up, a slice at a time; 0: nothing
 */
public record Backlog(@Nullable Instant heldUntil, long inOrderTo, long lookFrom, long giveUpTo) {

    static final Backlog NONE = new Backlog(null, 0, 0, 0);

    boolean isHeld() {
        return heldUntil != null;
    }

    /** Everything waits until then. */
    Backlog held(Instant until) {
        return inOrder(until, 0);
    }

    /** Everything waits for those that are being sent in order. */
    Backlog inOrder(Instant until, long last) {
        return new Backlog(until, last, lookFrom, giveUpTo);
    }

    Backlog lookingFrom(long sequence) {
        return new Backlog(heldUntil, inOrderTo, sequence, giveUpTo);
    }

    Backlog givingUpTo(long sequence) {
        return new Backlog(heldUntil, inOrderTo, 0, sequence);
    }
}
