package io.twosource.alert.delivery;

import java.time.Duration;
import java.time.Instant;

/** One try at a delivery; at that one alone, whatever was to follow it, and without its body. */
public record Attempt(Delivery delivery, Outcome outcome, Instant startedAt, Duration took) {

    public Attempt {
        delivery = delivery.kept();
    }

    public Instant endedAt() {
        return startedAt.plus(took);
    }
}
