package io.twosource.alert.claim;

import java.time.Instant;

/**
 * A claim as it is listed.
 *
 * @param status in lower case
 * @param statements on its timeline, repetitions included
 */
public record ClaimSummary(
        String id,
        String text,
        String status,
        int sourcesFor,
        int sourcesAgainst,
        int statements,
        Instant changedAt) {}
