package io.twosource.extract.walk;

import io.twosource.extract.claim.Citation;
import io.twosource.extract.claim.TimelineEntry;
import io.twosource.extract.claim.match.ClaimMatcher;
import io.twosource.extract.claim.match.EventTime;
import io.twosource.extract.claim.match.Subject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What of a claim is needed to find it.
 *
 * @param lastKnown when Twosource last learned of a statement on it
 */
record LiveClaim(String claimId, Subject subject, EventTime time, Instant lastKnown) {

    /** Of a claim on whose timeline there is something. */
    static LiveClaim of(KeptClaim kept) {
        List<TimelineEntry> timeline = kept.claim().timeline();
        return new LiveClaim(
                kept.claim().claimId(),
                Subject.of(kept.proposition(), kept.embedding()),
                new EventTime(
                        published(timeline.getFirst()),
                        published(timeline.getLast()),
                        kept.proposition().dates()),
                timeline.stream()
                        .map(TimelineEntry::citation)
                        .map(Citation::knownAt)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    double score(Subject other, EventTime otherTime, ClaimMatcher matcher) {
        return matcher.score(subject, time, other, otherTime);
    }

    private static Instant published(TimelineEntry entry) {
        return entry.citation().article().published();
    }
}
