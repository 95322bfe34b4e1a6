package io.twosource.alert.claim;

import io.twosource.alert.notice.ClaimState;
import io.twosource.alert.notice.ClaimStatus;
import java.time.Instant;

/**
 * A state that a claim took.
 *
 * @param at since when
 * @param sourcesFor independent sources, as is {@code sourcesAgainst}
 * @param statements on its timeline then
 */
public record PastState(
        Instant at, ClaimStatus status, int sourcesFor, int sourcesAgainst, int statements) {

    static PastState of(Instant at, ClaimState state) {
        return new PastState(
                at, state.status(), state.sourcesFor(), state.sourcesAgainst(), state.statements());
    }
}
