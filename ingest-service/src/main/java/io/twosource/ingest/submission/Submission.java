package io.twosource.ingest.submission;

import java.time.Instant;

/** Whatever arrived, from any edge. */
public record Submission(
        String submissionId, ArticleId articleId, Edge edge, Instant submittedAt, Content content) {

    /** What it asks for. */
    public sealed interface Content permits SubmittedArticle, Withdrawal {}
}
