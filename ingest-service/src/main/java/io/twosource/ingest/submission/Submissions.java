package io.twosource.ingest.submission;

import io.twosource.ingest.submission.Submission.Content;
import io.twosource.platform.trace.Traces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;

/**
 * Where every edge hands in what arrived. What is handed in comes out once Kafka has it for good,
 * or has not answered in time; never exceptionally. Of one caller, in order.
 */
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

    public CompletableFuture<Submitted> submit(
            Arrival arrival, Authority authority, SubmittedArticle article) {
        return submit(arrival, authority, article.articleId(), article);
    }

    /** The wish to withdraw an article. */
    public CompletableFuture<Submitted> withdraw(
            Arrival arrival, Authority authority, ArticleId article, Withdrawal withdrawal) {
        return submit(arrival, authority, article, withdrawal);
    }

    /** Tells the stream what was not taken in, for those who look for it; it changes nothing. */
    public CompletableFuture<Submitted> refuse(Arrival arrival, Refusal refusal) {
        return submit(arrival, Authority.OWN, refusal.articleId(), refusal);
    }

    private CompletableFuture<Submitted> submit(
            Arrival arrival, Authority authority, ArticleId article, Content content) {
        String id = ids.next();
        return Traces.takeIn(
                "submit",
                span -> {
                    span.setAttribute("twosource.edge", arrival.edge().label());
                    span.setAttribute("twosource.submission", id);
                    return append(id, arrival, authority, article, content);
                });
    }

    private CompletableFuture<Submitted> append(
            String id, Arrival arrival, Authority authority, ArticleId article, Content content) {
        // Milliseconds are what Avro keeps: what is written must be equal to what is read.
        return log.append(
                new Submission(
                        id,
                        article,
                        arrival,
                        authority,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        content));
    }
}
