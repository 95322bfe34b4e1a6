package io.twosource.extract.walk;

import io.twosource.extract.claim.Entered;
import io.twosource.extract.claim.NoticeTimes;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that comes of a step, worked out before anything of it is written or sent: an error on the
 * way leaves everything as it was.
 *
 * @param placements that change, by their articles
 * @param outcomes what is sent on, in order
 */
record Decision(
        SortedMap<String, Placement> placements,
        List<ClaimChange> changes,
        List<Outcome> outcomes) {

    Decision {
        placements = Collections.unmodifiableSortedMap(new TreeMap<>(placements));
        changes = List.copyOf(changes);
        outcomes = List.copyOf(outcomes);
    }

    /** That changes where an article's statements are, and nothing else. */
    static Decision placing(String articleId, Placement placement) {
        SortedMap<String, Placement> placements = new TreeMap<>();
        placements.put(articleId, placement);
        return new Decision(placements, List.of(), List.of());
    }

    /** And that changes a claim. */
    Decision settling(ClaimChange change, Entered entered) {
        Outcome settled =
                new Outcome.Settled(
                        entered.claim(),
                        List.copyOf(change.entries().values()),
                        change.gone(),
                        entered.notices());
        return new Decision(
                placements,
                Stream.concat(changes.stream(), Stream.of(change)).toList(),
                Stream.concat(outcomes.stream(), Stream.of(settled)).toList());
    }

    /** The same, made then; what is written is the same whenever it is made. */
    Decision at(NoticeTimes times) {
        return new Decision(
                placements, changes, outcomes.stream().map(outcome -> outcome.at(times)).toList());
    }

    /** That leaves all stores as they are. */
    static Decision to(Outcome outcome) {
        return new Decision(new TreeMap<>(), List.of(), List.of(outcome));
    }
}
