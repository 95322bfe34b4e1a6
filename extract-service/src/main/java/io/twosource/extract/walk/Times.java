package io.twosource.extract.walk;

import io.twosource.extract.claim.Citation;
import io.twosource.extract.claim.Claim;
import io.twosource.extract.claim.TimelineEntry;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * When a claim was spoken of. One on whose timeline nothing is left keeps what it was.
 *
 * @param first when its oldest article was published
 * @param last when its newest was
 * @param lastKnown when Twosource last learned of a statement on it
 */
public record Times(Instant first, Instant last, Instant lastKnown) {

    static Times of(Citation opener) {
        Instant published = opener.article().published();
        return new Times(published, published, opener.knownAt());
    }

    /** Of what stands now. */
    public Times of(Claim claim) {
        List<TimelineEntry> timeline = claim.timeline();
        return timeline.isEmpty()
                ? this
                : new Times(
                        timeline.getFirst().citation().article().published(),
                        timeline.getLast().citation().article().published(),
                        Stream.concat(
                                        Stream.of(claim.aside().lastKnown()),
                                        timeline.stream().map(e -> e.citation().knownAt()))
                                .max(Instant::compareTo)
                                .orElseThrow());
    }
}
