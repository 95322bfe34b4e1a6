package io.twosource.alert.queue;

import io.twosource.alert.delivery.Delivery;
import java.time.Instant;

/**
 * A delivery that is not delivered yet, and from when on it may be sent.
 *
 * @param delivery without its body, see {@link Delivery#kept}
 * @param breaks how often its queue's breaker had opened when this was decided
 */
public record Waiting(Delivery delivery, Instant due, Phase phase, int breaks) {

    /** What it waits for. */
    public enum Phase {
        /** For its time, or until all may go. */
        WAITS,
        /** For its time, which is the one that the endpoint's rate has for it. */
        HAS_TURN,
        /** To be heard of: it is with the senders, and looked at again if nobody tells by then. */
        UNDER_WAY
    }

    public Waiting {
        delivery = delivery.kept();
    }

    long sequence() {
        return delivery.sequence();
    }

    /** Whether it should have been heard of by now. */
    public boolean isUnheardOf(Instant now) {
        return phase == Phase.UNDER_WAY && !due.isAfter(now);
    }

    /**
     * Whether it goes out when what waits does: at its time; or at once if it has waited since
     * before the breaker opened, whose schedule counts since then, or for a turn, which is void.
     */
    boolean isDue(Instant now, int breaksSince) {
        return switch (phase) {
            case WAITS -> breaks < breaksSince || !due.isAfter(now);
            case HAS_TURN -> true;
            case UNDER_WAY -> false;
        };
    }
}
