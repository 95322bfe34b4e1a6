package io.twosource.ingest.stream;

import io.twosource.avro.RefusedSubmission;
import io.twosource.ingest.submission.Arrival;
import io.twosource.ingest.submission.Edge;
import io.twosource.ingest.submission.Refusal;
import java.util.Optional;

/** Refused articles from and to Avro. */
final class RefusalRecords {

    private RefusalRecords() {}

    static RefusedArticle read(RefusedSubmission record) {
        return new RefusedArticle(
                record.getSubmissionId(),
                new Arrival(
                        Edge.labelled(record.getEdge()),
                        record.getSource(),
                        Optional.ofNullable(record.getFetchedAt())),
                record.getSubmittedAt(),
                new Refusal(record.getOutlet(), record.getUrl(), record.getReason()));
    }

    static RefusedSubmission write(RefusedArticle article) {
        return new RefusedSubmission(
                article.submissionId(),
                article.arrival().edge().label(),
                article.arrival().source(),
                article.refusal().outlet(),
                article.refusal().url(),
                article.submittedAt(),
                article.arrival().fetchedAt().orElse(null),
                article.refusal().reason());
    }
}
