package io.twosource.alert.delivery;

import java.time.Duration;
import java.time.Instant;

/** One try at a delivery; at that one alone, whatever was to follow it. */
public record Attempt(Delivery delivery, Outcome outcome, Instant startedAt, Duration took) {

    public Attempt {
        // Or each attempt would carry the bodies of all that follow.
        delivery = delivery.alone();
    }

    Instant endedAt() {
        return startedAt.plus(took);
    }
}
