package io.twosource.ingest.article;

import io.twosource.ingest.submission.Arrival;
import io.twosource.ingest.submission.Submission;
import java.time.Instant;

/**
 * What became of one submission.
 *
 * @param version the one that stood once it was decided
 */
public record Receipt(
        String submissionId, Arrival arrival, Instant submittedAt, Outcome outcome, int version) {

    static Receipt of(Submission submission, Outcome outcome, Article standing) {
        return new Receipt(
                submission.submissionId(),
                submission.arrival(),
                submission.submittedAt(),
                outcome,
                standing.version());
    }
}
