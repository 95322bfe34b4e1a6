package io.twosource.ingest.stream;

import io.twosource.ingest.submission.Arrival;
import io.twosource.ingest.submission.Refusal;
import io.twosource.ingest.submission.Submission;
import java.time.Instant;

/** A submission that was not taken in. */
public record RefusedArticle(
        String submissionId, Arrival arrival, Instant submittedAt, Refusal refusal) {

    static RefusedArticle of(Submission submission, Refusal refusal) {
        return new RefusedArticle(
                submission.submissionId(), submission.arrival(), submission.submittedAt(), refusal);
    }
}
