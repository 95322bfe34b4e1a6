package io.twosource.ingest.stream;

import io.twosource.avro.Submission;
import io.twosource.ingest.submission.Arrival;
import io.twosource.ingest.submission.ArticleId;
import io.twosource.ingest.submission.Authority;
import io.twosource.ingest.submission.Edge;
import io.twosource.ingest.submission.Refusal;
import io.twosource.ingest.submission.Submission.Content;
import io.twosource.ingest.submission.SubmittedArticle;
import io.twosource.ingest.submission.Withdrawal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Submissions from and to Avro. */
final class SubmissionRecords {

    private SubmissionRecords() {}

    static io.twosource.ingest.submission.Submission read(Submission record) {
        return new io.twosource.ingest.submission.Submission(
                record.getSubmissionId(),
                new ArticleId(record.getArticleId()),
                new Arrival(
                        Edge.labelled(record.getEdge()),
                        record.getSource(),
                        Optional.ofNullable(record.getFetchedAt())),
                Authority.labelled(record.getAuthority()),
                record.getSubmittedAt(),
                content(record.getContent()));
    }

    static Submission write(io.twosource.ingest.submission.Submission submission) {
        Arrival arrival = submission.arrival();
        return new Submission(
                submission.submissionId(),
                submission.articleId().value(),
                arrival.edge().label(),
                arrival.source(),
                arrival.fetchedAt().orElse(null),
                submission.submittedAt(),
                switch (submission.content()) {
                    case SubmittedArticle article -> write(article);
                    case Refusal refusal -> write(refusal);
                    case Withdrawal withdrawal ->
                            new io.twosource.avro.Withdrawal(withdrawal.reason());
                },
                submission.authority().label());
    }

    /** Avro's union is an Object to Java. */
    private static Content content(Object content) {
        return switch (content) {
            case io.twosource.avro.SubmittedArticle article when article.getRefused() != null ->
                    new Refusal(article.getOutlet(), article.getUrl(), article.getRefused());
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
                Optional.ofNullable(record.getGuid()),
                ArticleRecords.read(record.getStatus()),
                Optional.ofNullable(record.getCredit()),
                record.getNotes(),
                record.getSubjects());
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
                .setStatus(ArticleRecords.write(article.status()))
                .setCredit(article.credit().orElse(null))
                .setNotes(article.notes())
                .setSubjects(article.subjects())
                .build();
    }

    /** The union cannot grow without breaking older readers; what is refused has no text. */
    private static io.twosource.avro.SubmittedArticle write(Refusal refusal) {
        return io.twosource.avro.SubmittedArticle.newBuilder()
                .setOutlet(refusal.outlet())
                .setUrl(refusal.url())
                .setTitle("")
                .setText("")
                .setPublished(Instant.EPOCH)
                .setStatus(io.twosource.avro.ArticleStatus.USABLE)
                .setNotes(List.of())
                .setRefused(refusal.reason())
                .build();
    }
}
