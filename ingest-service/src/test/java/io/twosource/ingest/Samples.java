package io.twosource.ingest;

import io.twosource.ingest.stream.Memory;
import io.twosource.ingest.submission.Arrival;
import io.twosource.ingest.submission.ArticleStatus;
import io.twosource.ingest.submission.Authority;
import io.twosource.ingest.submission.Edge;
import io.twosource.ingest.submission.Submission;
import io.twosource.ingest.submission.Submission.Content;
import io.twosource.ingest.submission.SubmittedArticle;
import io.twosource.ingest.submission.Withdrawal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One article, and what is submitted about it. */
public final class Samples {

    public static final String CONFIRMED = "Peskov confirmed the withdrawal.";
    public static final String DENIED = "Peskov denied the withdrawal.";
    public static final Instant NOW = Instant.parse("2024-04-17T10:00:00Z");

    private static final Instant PUBLISHED = Instant.parse("2024-04-17T09:30:00Z");

    /** As it comes. */
    public static final Memory MEMORY =
            new Memory() {
                @Override
                public Duration ofArticles() {
                    return Duration.ofDays(30);
                }

                @Override
                public Duration ofRefusals() {
                    return Duration.ofDays(7);
                }

                @Override
                public Duration ofTexts() {
                    return Duration.ofDays(7);
                }
            };

    private Samples() {}

    public static SubmittedArticle article(String text) {
        return article("JAMnews", "https://jam-news.net/karabakh", Optional.empty(), text);
    }

    public static SubmittedArticle article(
            String outlet, String url, Optional<String> guid, String text) {
        return new SubmittedArticle(
                outlet,
                url,
                "Russian peacekeepers begin withdrawal",
                text,
                PUBLISHED,
                Optional.of("en"),
                Optional.of("Our correspondent"),
                guid,
                ArticleStatus.USABLE,
                Optional.empty(),
                List.of(),
                List.of());
    }

    public static Submission submission(String text) {
        return submission(article(text));
    }

    public static Submission submission(SubmittedArticle article) {
        return submission("s1", article);
    }

    /** The same of a pusher's of that name, or of whoever hands in by another edge. */
    public static Submission by(
            Edge edge, String source, Authority authority, Submission submission) {
        return new Submission(
                submission.submissionId(),
                submission.articleId(),
                Arrival.by(edge, source),
                authority,
                submission.submittedAt(),
                submission.content());
    }

    public static Submission withdrawal() {
        return submission("s2", new Withdrawal(""));
    }

    private static Submission submission(String id, Content content) {
        return new Submission(
                id,
                article(CONFIRMED).articleId(),
                Arrival.by(Edge.PUSH, "desk"),
                Authority.OWN,
                NOW,
                content);
    }
}
