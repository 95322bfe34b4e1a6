package io.twosource.alert.delivery;

import java.time.Duration;
import java.time.Instant;

/** One try at a delivery. */
public record Attempt(Delivery delivery, Outcome outcome, Instant startedAt, Duration took) {

    Instant endedAt() {
        return startedAt.plus(took);
    }
}
