package io.twosource.ingest.submission;

import java.time.Instant;

/**
 * Whatever arrived, from any edge.
 *
 * @param articleId the name of the article that the content itself gives; the stream may know that
 *     article under another
 */
public record Submission(
        String submissionId,
        ArticleId articleId,
        Arrival arrival,
        Instant submittedAt,
        Content content) {

    /** The same, of the article that it turned out to be about. */
    public Submission about(ArticleId article) {
        return new Submission(submissionId, article, arrival, submittedAt, content);
    }

    /** What it asks for. */
    public sealed interface Content permits SubmittedArticle, Withdrawal, Refusal {}
}
