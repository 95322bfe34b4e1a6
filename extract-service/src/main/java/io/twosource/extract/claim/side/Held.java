package io.twosource.extract.claim.side;

import io.twosource.extract.claim.Side;
import io.twosource.extract.claim.pair.Relation;

/**
 * An earlier statement of a claim that a statement was held against.
 *
 * @param side on which the earlier one stands
 * @param relation how the statement bears on it
 */
public record Held(String statementId, Side side, Relation relation) {

    /** From -1, against the claim, to 1, for it. */
    double bearing() {
        double agreement = relation.agree() - relation.conflict();
        return switch (side) {
            case FOR -> agreement;
            case AGAINST -> -agreement;
            case NEITHER -> 0;
        };
    }
}
