package io.twosource.alert.delivery;

import java.time.Instant;

/** What follows from a failed attempt. */
public sealed interface NextStep {

    /** The next one, due then. */
    record Again(Delivery delivery, Instant due) implements NextStep {}

    /** It was the last one. */
    record GivenUp() implements NextStep {}
}
