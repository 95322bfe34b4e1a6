package io.twosource.alert.claim;

import io.twosource.alert.notice.ClaimStatus;
import java.time.Instant;

/**
 * A claim as it is listed.
 *
 * @param statements on its timeline, repetitions included
 */
public record ClaimSummary(
        String id,
        String text,
        ClaimStatus status,
        int sourcesFor,
        int sourcesAgainst,
        int statements,
        Instant changedAt) {}
