package io.twosource.alert.queue;

import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.Webhook;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The rate limit of an endpoint: when it may get one more. */
record Turn(int perSecond) {

    private static final Duration SECOND = Duration.ofSeconds(1);

    /** Empty where the rate is not limited. */
    static Optional<Turn> of(Subscription subscription) {
        return subscription.channel() instanceof Webhook webhook && webhook.perSecond() > 0
                ? Optional.of(new Turn(webhook.perSecond()))
                : Optional.empty();
    }

    Instant next(QueueState state, Instant now) {
        Instant next = state.nextAt();
        return next == null || next.isBefore(now) ? now : next;
    }

    /** All has to wait: turns that were kept for later are nobody's any more. */
    QueueState withoutKept(QueueState state, Instant now) {
        Instant next = state.nextAt();
        Instant latest = after(now);
        return next != null && next.isAfter(latest) ? state.next(latest) : state;
    }

    Instant after(Instant turn) {
        return turn.plus(SECOND.dividedBy(perSecond));
    }
}
