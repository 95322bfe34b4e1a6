package io.twosource.extract.walk;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A claim that was over for long, or a slice of it, with all that goes with it, worked out before
 * any of it is deleted.
 *
 * @param placements what is left of them, by their articles
 * @param statementIds of the entries that go
 * @param all whether these were the last, so that the claim goes, too
 */
record Forgetting(
        String claimId,
        SortedMap<String, Placement> placements,
        List<String> statementIds,
        boolean all) {

    Forgetting {
        placements = Collections.unmodifiableSortedMap(new TreeMap<>(placements));
        statementIds = List.copyOf(statementIds);
    }

    Outcome outcome() {
        return new Outcome.Forgotten(claimId, statementIds, all);
    }
}
