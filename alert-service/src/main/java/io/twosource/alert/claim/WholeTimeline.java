package io.twosource.alert.claim;

import java.time.Instant;
import java.util.List;

/**
 * All that is and was said on a claim.
 *
 * @param statements at most {@link Timelines#MOST}, the newest; oldest article first
 * @param withdrawn what is gone since; of each correction one
 */
public record WholeTimeline(
        Claim claim, List<TimelineEntry> statements, List<Withdrawn> withdrawn) {

    public WholeTimeline {
        statements = List.copyOf(statements);
        withdrawn = List.copyOf(withdrawn);
    }

    boolean isKnownAt(Instant time) {
        return statements.stream().anyMatch(said -> said.isKnownAt(time))
                || withdrawn.stream().anyMatch(gone -> gone.entry().isKnownAt(time));
    }
}
