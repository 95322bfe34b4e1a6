package io.twosource.extract.walk;

import io.twosource.extract.claim.Claim;
import io.twosource.extract.claim.ClaimState;
import io.twosource.extract.claim.SetAside;
import io.twosource.extract.claim.TimelineEntry;
import java.util.List;

/**
 * A claim without its statements: what it is found by, and what they come to. However long the
 * claim is, its head has a bound.
 *
 * @param judged ids of the statements that are judged when another comes, oldest article first
 * @param aside what is judged no more
 * @param anchors the statement that opened it, which may be gone since, then others by which it is
 *     found
 * @param inline its entries, where an earlier release kept them in here
 */
public record ClaimHead(
        String claimId,
        String text,
        ClaimState state,
        List<String> judged,
        SetAside aside,
        List<Anchor> anchors,
        Times times,
        List<KeptEntry> inline) {

    public ClaimHead {
        judged = List.copyOf(judged);
        anchors = List.copyOf(anchors);
        inline = List.copyOf(inline);
    }

    static ClaimHead of(KeptClaim kept) {
        Claim claim = kept.claim();
        return new ClaimHead(
                claim.claimId(),
                claim.text(),
                claim.state(),
                claim.timeline().stream().map(TimelineEntry::statementId).toList(),
                claim.aside(),
                kept.anchors(),
                kept.times(),
                List.of());
    }

    /** With the entries that are judged. */
    KeptClaim with(List<KeptEntry> entries) {
        return new KeptClaim(
                new Claim(
                        claimId,
                        text,
                        state,
                        entries.stream().map(KeptEntry::entry).toList(),
                        aside),
                anchors,
                KeptClaim.told(entries),
                times,
                !inline.isEmpty());
    }

    /** The statement that opened it. */
    public Anchor opener() {
        return anchors.getFirst();
    }

    boolean isWithdrawn() {
        return state.statements() == 0;
    }
}
