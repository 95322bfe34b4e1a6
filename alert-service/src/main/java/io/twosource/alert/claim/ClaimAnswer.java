package io.twosource.alert.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.twosource.alert.notice.ClaimState;
import io.twosource.alert.notice.ClaimStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim with its timeline, as clients read it. Of what was known at some time the state may be
 * lacking: states are kept for a while.
 *
 * @param asOf the time that was asked for; absent where it is now
 * @param changedAt absent where {@code asOf} is not
 * @param next where all of the timeline is read; absent where it stands here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClaimAnswer(
        String id,
        String text,
        @Nullable ClaimStatus status,
        @Nullable Integer sourcesFor,
        @Nullable Integer sourcesAgainst,
        @Nullable Integer statements,
        @Nullable Instant changedAt,
        @Nullable Instant asOf,
        List<SaidAnswer> timeline,
        @Nullable String next) {

    static ClaimAnswer now(FoundClaim found) {
        Claim claim = found.claim();
        return of(claim, claim.state(), found.changedAt(), null, claim.timeline());
    }

    static ClaimAnswer then(Claim claim, @Nullable ClaimState state, Instant asOf) {
        return of(claim, state, null, asOf, claim.timelineAsOf(asOf));
    }

    private static ClaimAnswer of(
            Claim claim,
            @Nullable ClaimState state,
            @Nullable Instant changedAt,
            @Nullable Instant asOf,
            List<TimelineEntry> timeline) {
        return new ClaimAnswer(
                claim.id(),
                claim.text(),
                state == null ? null : state.status(),
                state == null ? null : (Integer) state.sourcesFor(),
                state == null ? null : (Integer) state.sourcesAgainst(),
                state == null ? null : (Integer) state.statements(),
                changedAt,
                asOf,
                timeline.stream().map(SaidAnswer::of).toList(),
                claim.isWhole() ? null : TimelineResource.pathOf(claim.id(), asOf));
    }
}
