package io.twosource.extract.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The cold store of claims that are over: a correction still finds them, a restart does not read
 * them, and what nothing came to for the time of retention is deleted. All in slices, so that no
 * statement waits.
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

    void putAway(LiveClaims live) {
        live.takeOver(CLAIMS).forEach(claims::end);
    }

    /** Looks at the next of them, and deletes the first that is too old, or a slice of it. */
    Optional<Outcome.Forgotten> forgetSome(Instant now) {
        List<ClaimHead> next = claims.endedAfter(seen, CLAIMS);
        Optional<ClaimHead> old =
                next.stream()
                        .filter(head -> head.times().lastKnown().isBefore(now.minus(keep)))
                        .findFirst();
        if (old.isEmpty()) {
            seen = next.size() < CLAIMS ? "" : next.getLast().claimId();
        }
        return old.map(head -> forget(head.claimId()));
    }

    private Outcome.Forgotten forget(String claimId) {
        List<KeptEntry> gone = claims.entries(claimId, ENTRIES);
        boolean all = gone.size() < ENTRIES;
        claims.forget(claimId, gone, all);
        return new Outcome.Forgotten(
                claimId, gone.stream().map(KeptEntry::statementId).toList(), all);
    }
}
