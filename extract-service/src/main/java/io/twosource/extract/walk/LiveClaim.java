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
 * @param subjects of its anchors
 * @param lastKnown when Twosource last learned of a statement on it
 */
record LiveClaim(String claimId, List<Subject> subjects, EventTime time, Instant lastKnown) {

    /** Which are over first; of equal ones by id, so that no order of arrival decides. */
    static final Comparator<LiveClaim> OLDEST_FIRST =
            Comparator.comparing(LiveClaim::lastKnown).thenComparing(LiveClaim::claimId);

    LiveClaim {
        subjects = List.copyOf(subjects);
    }

    /** Of a claim on whose timeline there is something. */
    static LiveClaim of(KeptClaim kept) {
        List<TimelineEntry> timeline = kept.claim().timeline();
        return new LiveClaim(
                kept.claim().claimId(),
                kept.anchors().stream().map(Anchor::subject).toList(),
                new EventTime(
                        published(timeline.getFirst()),
                        published(timeline.getLast()),
                        kept.opener().proposition().dates()),
                timeline.stream()
                        .map(TimelineEntry::citation)
                        .map(Citation::knownAt)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    double score(Subject other, EventTime otherTime, ClaimMatcher matcher) {
        return subjects.stream()
                .mapToDouble(subject -> matcher.score(subject, time, other, otherTime))
                .max()
                .orElseThrow();
    }

    private static Instant published(TimelineEntry entry) {
        return entry.citation().article().published();
    }
}
