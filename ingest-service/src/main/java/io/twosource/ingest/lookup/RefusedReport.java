package io.twosource.ingest.lookup;

import io.twosource.ingest.access.Mandate;
import io.twosource.ingest.stream.RefusedArticle;
import io.twosource.ingest.submission.Edge;
import io.twosource.ingest.submission.OutletName;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that was not taken in.
 *
 * @param source who or what handed it in
 * @param reason for people to read
 */
public record RefusedReport(
        String submissionId,
        String outlet,
        String url,
        @Schema(enumeration = {"push", "poll", "websub", "file"}) String edge,
        String source,
        Optional<Instant> fetchedAt,
        Instant submittedAt,
        String reason) {

    /** Whether to show it to whoever holds {@code mandate}: to its pusher, whatever it said. */
    boolean isFor(Mandate mandate) {
        Optional<String> pusher = Optional.of(source).filter(_ -> edge.equals(Edge.PUSH.label()));
        return pusher.filter(mandate::isOf).isPresent()
                || mandate.reaches(OutletName.of(outlet), pusher);
    }

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
