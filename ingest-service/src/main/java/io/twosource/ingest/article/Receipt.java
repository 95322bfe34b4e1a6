package io.twosource.ingest.article;

import io.twosource.ingest.submission.Edge;
import io.twosource.ingest.submission.Submission;
import java.time.Instant;

/**
 * What became of one submission.
 *
 * @param version the one that stood once it was decided
 */
public record Receipt(
        String submissionId, Edge edge, Instant submittedAt, Outcome outcome, int version) {

    static Receipt of(Submission submission, Outcome outcome, Article standing) {
        return new Receipt(
                submission.submissionId(),
                submission.edge(),
                submission.submittedAt(),
                outcome,
                standing.version());
    }
}
