package io.twosource.extract.walk;

import io.twosource.extract.claim.Citation;
import io.twosource.extract.claim.TimelineEntry;
import io.twosource.extract.claim.match.Anchors;
import io.twosource.extract.claim.match.EventTime;
import io.twosource.extract.claim.match.Prior;
import io.twosource.extract.claim.match.Subject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What of a claim is needed to find it.
 *
 * @param keptAnchors as its cell keeps them
 * @param anchors the same, ready to be compared
 * @param lastKnown when Twosource last learned of a statement on it
 */
record LiveClaim(
        String claimId,
        List<Anchor> keptAnchors,
        Anchors anchors,
        EventTime time,
        Instant lastKnown) {

    /** Which are over first; of equal ones by id, so that no order of arrival decides. */
    static final Comparator<LiveClaim> OLDEST_FIRST =
            Comparator.comparing(LiveClaim::lastKnown).thenComparing(LiveClaim::claimId);

    LiveClaim {
        keptAnchors = List.copyOf(keptAnchors);
    }

    /** Of a claim on whose timeline there is something; as it was before, if it was here. */
    static LiveClaim of(KeptClaim kept, Optional<LiveClaim> before) {
        List<TimelineEntry> timeline = kept.claim().timeline();
        return new LiveClaim(
                kept.claim().claimId(),
                kept.anchors(),
                before.filter(live -> live.keptAnchors.equals(kept.anchors()))
                        .map(LiveClaim::anchors)
                        .orElseGet(() -> prepared(kept.anchors())),
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

    /** Of the most promising of its anchors. */
    double prior(Subject other) {
        return anchors.subjects().stream()
                .mapToDouble(anchor -> Prior.of(anchor, other))
                .max()
                .orElseThrow();
    }

    private static Anchors prepared(List<Anchor> kept) {
        return new Anchors(kept.stream().map(Anchor::subject).toList());
    }

    private static Instant published(TimelineEntry entry) {
        return entry.citation().article().published();
    }
}
