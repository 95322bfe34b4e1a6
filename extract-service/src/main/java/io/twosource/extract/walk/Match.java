package io.twosource.extract.walk;

import java.util.Optional;

/** The best claim that a walk has met so far. */
public record Match(String claimId, int cell, double score) {

    /** The higher score; of equal ones the smaller id, so that no order of arrival decides. */
    static Optional<Match> better(Optional<Match> one, Optional<Match> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        Match a = one.get();
        Match b = other.get();
        int order = Double.compare(a.score(), b.score());
        return order > 0 || (order == 0 && a.claimId().compareTo(b.claimId()) < 0) ? one : other;
    }
}
