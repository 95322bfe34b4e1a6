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
        return score(Anchors.of(one), oneTime, other, otherTime);
    }

    /**
     * How well a proposition goes with a claim: on the average with what that has been put as; 0 if
     * they cannot be of one event. An article says much that is not one claim, so what it is about
     * may only set the two apart.
     */
    public double score(Anchors claim, EventTime claimTime, Subject subject, EventTime time) {
        return claimTime.near(time, window)
                ? claim.subjects().stream()
                        .mapToDouble(anchor -> score(Anchors.of(anchor), subject))
                        .average()
                        .orElse(0)
                : 0;
    }

    private double score(Anchors anchor, Subject subject) {
        Likeness likeness = Likeness.of(anchor, subject);
        return Math.min(
                weights.claim().of(likeness), weights.claim().of(likeness.withoutContext()));
    }

    /**
     * How well a headline goes with a claim that headlines tell of. These speak for their articles,
     * so that what the articles are about may bring them together, too; and they write words like
     * names, so that none tells a place.
     */
    public double headlineScore(
            Anchors claim, EventTime claimTime, Subject subject, EventTime time) {
        return claimTime.near(time, window)
                ? weights.claim().of(Likeness.of(claim, subject).withoutPlaces())
                : 0;
    }

    /** Whether headlines with this score tell of one claim. */
    public boolean joinsHeadlines(double headlineScore) {
        return headlineScore >= weights.headlines();
    }

    /** How alike two propositions are that are known to be of one time. */
    public double sameness(Subject one, Subject other) {
        return weights.same().of(Likeness.of(Anchors.of(one), other));
    }

    /** Whether two propositions that are as alike as this say the same. */
    public boolean isSame(double sameness) {
        return sameness >= weights.identical();
    }

    public boolean joins(double score) {
        return score >= weights.join();
    }
}
