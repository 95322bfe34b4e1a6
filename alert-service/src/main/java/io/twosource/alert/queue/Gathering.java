package io.twosource.alert.queue;

import java.time.Instant;

/**
 * News is gathered for a subscription, for a digest or over quiet hours.
 *
 * @param since when the first was gathered
 * @param until when all is told
 */
public record Gathering(Instant since, Instant until) {}
