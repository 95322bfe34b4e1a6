package io.twosource.extract.claim.pair;

/**
 * How one statement bears on another: probabilities that add up to 1 or less, the rest being that
 * they are on different matters.
 *
 * @param agree on one matter, on the same side of it
 * @param conflict on one matter, on opposite sides
 * @param noSide on one matter, of which at least one takes no side
 */
public record Relation(double agree, double conflict, double noSide) {

    /** Of different matters, for certain. */
    public static final Relation NONE = new Relation(0, 0, 0);

    /** That they are on one matter. */
    public double same() {
        return agree + conflict + noSide;
    }
}
