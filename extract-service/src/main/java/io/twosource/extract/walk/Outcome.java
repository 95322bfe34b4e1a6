package io.twosource.extract.walk;

import io.twosource.extract.claim.Claim;
import io.twosource.extract.claim.Notice;
import java.util.List;

/** What a cell makes of a step. */
public sealed interface Outcome {

    /** A claim has changed, with what of that is news. */
    record Settled(Claim claim, List<Notice> notices) implements Outcome {}

    /** Not here: the statement walks on. */
    record Onward(Walk walk) implements Outcome {}

    /** No claim was there for the statement, and it is not worth one of its own. */
    record NoClaim() implements Outcome {}
}
