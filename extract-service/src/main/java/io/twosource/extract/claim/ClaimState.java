package io.twosource.extract.claim;

/**
 * A claim in numbers.
 *
 * @param sourcesFor independent sources that stand for it
 * @param statements in the timeline, repetitions included
 */
public record ClaimState(ClaimStatus status, int sourcesFor, int sourcesAgainst, int statements) {

    public boolean disputed() {
        return status == ClaimStatus.DISPUTED;
    }
}
