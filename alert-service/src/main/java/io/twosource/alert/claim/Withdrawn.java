package io.twosource.alert.claim;

import java.time.Instant;

/**
 * A statement that was on a claim.
 *
 * @param at when the version of its article came that does not hold it
 */
public record Withdrawn(TimelineEntry entry, Instant at) {}
