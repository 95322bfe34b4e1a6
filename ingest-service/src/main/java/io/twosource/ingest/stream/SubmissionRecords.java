package io.twosource.ingest.stream;

import io.twosource.avro.Submission;
import io.twosource.ingest.submission.ArticleId;
import io.twosource.ingest.submission.Edge;
import io.twosource.ingest.submission.Submission.Content;
import io.twosource.ingest.submission.SubmittedArticle;
import io.twosource.ingest.submission.Withdrawal;
import java.util.Optional;

/** Submissions from and to Avro. */
final class SubmissionRecords {

    private SubmissionRecords() {}

    static io.twosource.ingest.submission.Submission read(Submission record) {
        return new io.twosource.ingest.submission.Submission(
                record.getSubmissionId(),
                new ArticleId(record.getArticleId()),
                Edge.labelled(record.getEdge()),
                record.getSubmittedAt(),
                content(record.getContent()));
    }

    static Submission write(io.twosource.ingest.submission.Submission submission) {
        return new Submission(
                submission.submissionId(),
                submission.articleId().value(),
                submission.edge().label(),
                submission.submittedAt(),
                switch (submission.content()) {
                    case SubmittedArticle article -> write(article);
                    case Withdrawal withdrawal ->
                            new io.twosource.avro.Withdrawal(withdrawal.reason());
                });
    }

    /** Avro's union is an Object to Java. */
    private static Content content(Object content) {
        return switch (content) {
            case io.twosource.avro.SubmittedArticle article -> read(article);
            case io.twosource.avro.Withdrawal withdrawal -> new Withdrawal(withdrawal.getReason());
            default -> throw new IllegalArgumentException("no submission: " + content.getClass());
        };
    }

    private static SubmittedArticle read(io.twosource.avro.SubmittedArticle record) {
        return new SubmittedArticle(
                record.getOutlet(),
                record.getUrl(),
                record.getTitle(),
                record.getText(),
                record.getPublished(),
                Optional.ofNullable(record.getLanguage()),
                Optional.ofNullable(record.getByline()),
                Optional.ofNullable(record.getGuid()));
    }

    private static io.twosource.avro.SubmittedArticle write(SubmittedArticle article) {
        return io.twosource.avro.SubmittedArticle.newBuilder()
                .setOutlet(article.outlet())
                .setUrl(article.url())
                .setTitle(article.title())
                .setText(article.text())
                .setPublished(article.published())
                .setLanguage(article.language().orElse(null))
                .setByline(article.byline().orElse(null))
                .setGuid(article.guid().orElse(null))
                .build();
    }
}
