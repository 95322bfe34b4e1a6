package io.twosource.ingest.submission;

import io.twosource.ingest.submission.Submission.Content;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Where every edge hands in what arrived. */
@Singleton
public class Submissions {

    private final SubmissionLog log;
    private final SubmissionIds ids;
    private final Clock clock;

    Submissions(SubmissionLog log, SubmissionIds ids, Clock clock) {
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /** Returns once Kafka has the article for good, or has not answered in time. */
    public Submitted submit(Edge edge, SubmittedArticle article) {
        return submit(edge, article.articleId(), article);
    }

    /** As {@link #submit(Edge, SubmittedArticle)}, for the wish to withdraw it. */
    public Submitted withdraw(Edge edge, ArticleId article) {
        return submit(edge, article, new Withdrawal(""));
    }

    private Submitted submit(Edge edge, ArticleId article, Content content) {
        // Milliseconds are what Avro keeps: what is written must be equal to what is read.
        return log.append(
                new Submission(
                        ids.next(),
                        article,
                        edge,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        content));
    }
}
