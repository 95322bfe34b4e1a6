package io.twosource.ingest.submission;

import java.time.Instant;
import java.util.Optional;

/**
 * Whatever arrived, from any edge.
 *
 * @param articleId the name of the article that the content itself gives; the stream may know that
 *     article under another
 * @param authority whose articles it may change
 */
public record Submission(
        String submissionId,
        ArticleId articleId,
        Arrival arrival,
        Authority authority,
        Instant submittedAt,
        Content content) {

    /** The same, of the article that it turned out to be about. */
    public Submission about(ArticleId article) {
        return new Submission(submissionId, article, arrival, authority, submittedAt, content);
    }

    /** The pusher that it makes the owner of an article that has none. */
    public Optional<String> pusher() {
        return authority == Authority.OPERATOR ? Optional.empty() : Optional.of(arrival.source());
    }

    /** What it asks for. */
    public sealed interface Content permits SubmittedArticle, Withdrawal, Refusal {}
}
