package io.twosource.extract.walk;

import io.twosource.extract.claim.match.EventTime;
import io.twosource.extract.claim.match.Prior;
import io.twosource.extract.claim.match.PriorInput;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What of a claim is needed to find it, and no more, since this stands in memory.
 *
 * @param anchors ready to be compared; as statements are held against them they stand in its head
 * @param lastKnown when Twosource last learned of a statement on it
 */
record LiveClaim(String claimId, List<PriorInput> anchors, EventTime time, Instant lastKnown) {

    /** Which are over first; of equal ones by id, so that no order of arrival decides. */
    static final Comparator<LiveClaim> OLDEST_FIRST =
            Comparator.comparing(LiveClaim::lastKnown).thenComparing(LiveClaim::claimId);

    LiveClaim {
        anchors = List.copyOf(anchors);
    }

    /** Of a claim on whose timeline there is something; as it was before, if it was here. */
    static LiveClaim of(ClaimHead head, Optional<LiveClaim> before) {
        return new LiveClaim(
                head.claimId(),
                before.filter(live -> live.hasAnchorsOf(head))
                        .map(LiveClaim::anchors)
                        .orElseGet(() -> prepared(head.anchors())),
                new EventTime(
                        head.times().first(),
                        head.times().last(),
                        head.opener().proposition().dates()),
                head.times().lastKnown());
    }

    /** Of the most promising of its anchors. */
    double prior(PriorInput other) {
        return anchors.stream().mapToDouble(anchor -> Prior.of(anchor, other)).max().orElseThrow();
    }

    /** No two anchors of a claim have one embedding. */
    private boolean hasAnchorsOf(ClaimHead head) {
        return anchors.stream()
                .map(PriorInput::embedding)
                .toList()
                .equals(head.anchors().stream().map(Anchor::embedding).toList());
    }

    private static List<PriorInput> prepared(List<Anchor> kept) {
        return kept.stream().map(Anchor::prior).toList();
    }
}
