package io.twosource.ingest.lookup;

import io.twosource.ingest.stream.RefusedArticle;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that was not taken in.
 *
 * @param edge push, poll, websub or file
 * @param source who or what handed it in
 * @param reason for people to read
 */
public record RefusedReport(
        String submissionId,
        String outlet,
        String url,
        String edge,
        String source,
        Optional<Instant> fetchedAt,
        Instant submittedAt,
        String reason) {

    static RefusedReport of(RefusedArticle refused) {
        return new RefusedReport(
                refused.submissionId(),
                refused.refusal().outlet(),
                refused.refusal().url(),
                refused.arrival().edge().label(),
                refused.arrival().source(),
                refused.arrival().fetchedAt(),
                refused.submittedAt(),
                refused.refusal().reason());
    }
}
