package io.twosource.extract.claim;

import java.util.List;

/** A claim after its ledger took something in, and what of it is news. */
public record Entered(Claim claim, List<Notice> notices) {

    public Entered {
        notices = List.copyOf(notices);
    }
}
