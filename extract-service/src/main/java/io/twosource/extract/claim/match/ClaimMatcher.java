package io.twosource.extract.claim.match;

import java.time.Duration;

/** Decides whether a proposition is about a claim. */
public final class ClaimMatcher {

    private final MatchWeights weights;
    private final Duration window;

    /**
     * Decides by these weights.
     *
     * @param window how far apart in time two statements on one event may be
     */
    public ClaimMatcher(MatchWeights weights, Duration window) {
        this.weights = weights;
        this.window = window;
    }

    public Duration window() {
        return window;
    }

    /** How well the two go together; 0 if they cannot be of one event. */
    public double score(Subject one, EventTime oneTime, Subject other, EventTime otherTime) {
        return oneTime.near(otherTime, window) ? weights.score(Likeness.of(one, other)) : 0;
    }

    public boolean joins(double score) {
        return score >= weights.join();
    }

    public boolean isSure(double score) {
        return score >= weights.sure();
    }
}
