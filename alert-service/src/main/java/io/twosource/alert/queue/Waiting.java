package io.twosource.alert.queue;

import io.twosource.alert.delivery.Delivery;
import java.time.Instant;

/** A delivery that is not delivered yet, and from when on it may be sent. */
public record Waiting(Delivery delivery, Instant due) {

    boolean isDue(Instant now) {
        return !due.isAfter(now);
    }
}
