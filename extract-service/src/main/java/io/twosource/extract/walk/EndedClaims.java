package io.twosource.extract.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The retention of claims that are over: what nothing came to for that time is deleted, in slices,
 * so that no statement waits. Changes nothing itself but the place up to which it has looked.
 */
final class EndedClaims {

    private static final int CLAIMS = 200;
    private static final int ENTRIES = 400;

    private final ClaimStore claims;
    private final Duration keep;

    /** Up to which claim they were looked at. */
    private String seen = "";

    EndedClaims(ClaimStore claims, Duration keep) {
        this.claims = claims;
        this.keep = keep;
    }

    /**
     * Looks at the next of them for the first that is too old, or a slice of it. One that fails is
     * passed over until the next round, so that it holds up no other.
     */
    Optional<Forgetting> toForget(Instant now) {
        String before = seen;
        List<ClaimHead> next = claims.endedAfter(before, CLAIMS);
        Optional<String> old =
                next.stream()
                        .filter(head -> head.times().lastKnown().isBefore(now.minus(keep)))
                        .map(ClaimHead::claimId)
                        .findFirst();
        seen = old.orElseGet(() -> next.size() < CLAIMS ? "" : next.getLast().claimId());
        Optional<Forgetting> forgetting = old.map(id -> claims.forgetting(id, ENTRIES));
        seen = forgetting.isPresent() ? before : seen;
        return forgetting;
    }
}
