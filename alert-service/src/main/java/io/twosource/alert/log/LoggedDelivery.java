package io.twosource.alert.log;

import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.queue.DeliveryState;
import java.util.ArrayList;
import java.util.List;

/** A delivery and what became of it; attempts oldest first. */
public record LoggedDelivery(Delivery delivery, DeliveryState state, List<LoggedAttempt> attempts) {

    /** What probes of a dead endpoint add beyond that pushes out the oldest. */
    private static final int MOST_ATTEMPTS = 50;

    public LoggedDelivery {
        attempts = List.copyOf(attempts);
    }

    /** Whether an alert has neither arrived nor is on its way; tries of an endpoint are none. */
    boolean isMissed() {
        return delivery.isAlert()
                && (state == DeliveryState.FAILED || state == DeliveryState.CANCELLED);
    }

    /** Whether an alert has arrived. */
    boolean hasArrived() {
        return delivery.isAlert() && state == DeliveryState.DELIVERED;
    }

    /** The same, its state changed. */
    public LoggedDelivery in(DeliveryState other) {
        return new LoggedDelivery(delivery, other, attempts);
    }

    /** With one more attempt, and what has become of it by that. */
    public LoggedDelivery after(LoggedAttempt attempt, DeliveryState state) {
        List<LoggedAttempt> all = new ArrayList<>(attempts);
        all.add(attempt);
        return new LoggedDelivery(
                delivery, state, all.subList(Math.max(0, all.size() - MOST_ATTEMPTS), all.size()));
    }
}
