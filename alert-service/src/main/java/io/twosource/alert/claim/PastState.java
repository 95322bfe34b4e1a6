package io.twosource.alert.claim;

import io.twosource.alert.notice.ClaimState;
import java.time.Instant;
import java.util.Locale;

/**
 * A state that a claim took.
 *
 * @param at since when
 * @param status in lower case
 * @param sourcesFor independent sources, as is {@code sourcesAgainst}
 * @param statements on its timeline then
 */
public record PastState(
        Instant at, String status, int sourcesFor, int sourcesAgainst, int statements) {

    static PastState of(Instant at, ClaimState state) {
        return new PastState(
                at,
                state.status().name().toLowerCase(Locale.ROOT),
                state.sourcesFor(),
                state.sourcesAgainst(),
                state.statements());
    }
}
