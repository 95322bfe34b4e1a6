package io.twosource.extract.claim.pair;

/** Says how two statements bear on each other; the same for the same two, always. */
@FunctionalInterface
public interface Relations {

    /**
     * How one bears on the other.
     *
     * @param likeness cosine of what the two claim, that is of their propositions
     */
    Relation between(InContext one, InContext other, double likeness);
}
