package io.twosource.alert.subscription;

import io.twosource.alert.view.Versioned;
import java.util.OptionalInt;

/**
 * A subscription that was made just now.
 *
 * @param backfilled how many alerts it is told of the time before; empty: that was not asked for
 */
public record Subscribed(Chosen<Versioned<Subscription>> made, OptionalInt backfilled) {}
