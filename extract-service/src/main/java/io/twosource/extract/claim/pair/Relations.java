package io.twosource.extract.claim.pair;

/** Says how two statements bear on each other; the same for the same two, always. */
@FunctionalInterface
public interface Relations {

    Relation between(InContext one, InContext other);
}
