package io.twosource.alert.delivery;

import java.time.Instant;

/** What follows from an attempt. */
public sealed interface NextStep {

    /** Nothing: it is delivered, or nobody waits for it. */
    record Done() implements NextStep {}

    /** This attempt is due then, unless its outcome comes first. */
    record Again(Delivery delivery, Instant due) implements NextStep {}

    /** It was the last one. */
    record GivenUp() implements NextStep {}
}
