package io.twosource.extract.walk;

import io.twosource.extract.claim.Claim;
import java.util.List;

/**
 * A claim as its cell keeps it.
 *
 * @param anchors the statement that opened it, which may be gone since and still is what the sides
 *     are about; then others by which it is found
 */
public record KeptClaim(Claim claim, List<Anchor> anchors) {

    public KeptClaim {
        anchors = List.copyOf(anchors);
    }

    /** The statement that opened it. */
    public Anchor opener() {
        return anchors.getFirst();
    }

    /** After a statement has come, which may be an anchor of it. */
    KeptClaim with(Claim changed, Anchor statement) {
        return new KeptClaim(changed, anchors);
    }

    /** After statements have gone, and with them what was found by them. */
    KeptClaim without(Claim changed) {
        return new KeptClaim(
                changed,
                anchors.stream()
                        .filter(a -> a.equals(opener()) || changed.holds(a.statementId()))
                        .toList());
    }
}
