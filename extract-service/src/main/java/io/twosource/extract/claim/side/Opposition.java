package io.twosource.extract.claim.side;

import io.twosource.extract.statement.Proposition;

/** How what is said contradicts what is claimed, as far as their words can tell. */
public sealed interface Opposition {

    /** Both say the same, or nothing tells that they do not. */
    record None() implements Opposition {}

    /**
     * Both cannot be true.
     *
     * @param eitherOr whether one of them must be, so that who denies one says the other
     */
    record Contrary(String why, boolean eitherOr) implements Opposition {}

    /** They differ in a way that may or may not be a contradiction. */
    record Unsure(String why) implements Opposition {}

    /**
     * Compares two propositions that are about one event. The contrary is found only where all else
     * that they say is the same: one is negated, has a word of opposite meaning or another number,
     * or excludes what the other says.
     */
    static Opposition between(Proposition said, Proposition claim) {
        return Comparison.of(said, claim).outcome();
    }
}
