package io.twosource.extract.claim;

import java.time.Instant;
import java.util.Optional;

/**
 * A claim's state changed.
 *
 * @param noticeId a hash of what it tells
 * @param claim the claim's text
 * @param cause the statement that changed it
 * @param opposite the strongest evidence of the other side, where there is one
 * @param reason what was counted and why
 * @param at when Twosource learned of the cause
 */
public record Notice(
        String noticeId,
        NoticeKind kind,
        String claimId,
        String claim,
        ClaimState before,
        ClaimState after,
        TimelineEntry cause,
        Optional<TimelineEntry> opposite,
        String reason,
        Instant at) {}
