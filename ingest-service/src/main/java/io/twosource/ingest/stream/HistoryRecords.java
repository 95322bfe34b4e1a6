package io.twosource.ingest.stream;

import io.twosource.avro.ArticleHistory;
import io.twosource.avro.SubmissionOutcome;
import io.twosource.ingest.article.ArticleVersion;
import io.twosource.ingest.article.Field;
import io.twosource.ingest.article.Outcome;
import io.twosource.ingest.article.Receipt;
import io.twosource.ingest.submission.Arrival;
import io.twosource.ingest.submission.Edge;
import java.util.Optional;

/** Article histories from and to Avro. */
final class HistoryRecords {

    private HistoryRecords() {}

    static io.twosource.ingest.article.ArticleHistory read(ArticleHistory record) {
        return new io.twosource.ingest.article.ArticleHistory(
                ArticleRecords.read(record.getLatest()),
                record.getVersions().stream().map(HistoryRecords::read).toList(),
                record.getSubmissions().stream().map(HistoryRecords::read).toList(),
                Optional.ofNullable(record.getPusher()));
    }

    static ArticleHistory write(io.twosource.ingest.article.ArticleHistory history) {
        return new ArticleHistory(
                ArticleRecords.write(history.latest()),
                history.versions().stream().map(HistoryRecords::write).toList(),
                history.submissions().stream().map(HistoryRecords::write).toList(),
                history.pusher().orElse(null));
    }

    private static ArticleVersion read(io.twosource.avro.ArticleVersion record) {
        return new ArticleVersion(
                record.getVersion(),
                ArticleRecords.read(record.getStatus()),
                record.getTitle(),
                record.getPublished(),
                record.getSubmittedAt(),
                record.getChanged().stream().map(Field::labelled).toList(),
                record.getNotes(),
                Optional.ofNullable(record.getDecidedAt()));
    }

    private static io.twosource.avro.ArticleVersion write(ArticleVersion version) {
        return new io.twosource.avro.ArticleVersion(
                version.version(),
                ArticleRecords.write(version.status()),
                version.title(),
                version.published(),
                version.submittedAt(),
                version.changed().stream().map(Field::label).toList(),
                version.notes(),
                version.decidedAt().orElse(null));
    }

    private static Receipt read(io.twosource.avro.Receipt record) {
        return new Receipt(
                record.getSubmissionId(),
                new Arrival(
                        Edge.labelled(record.getEdge()),
                        record.getSource(),
                        Optional.ofNullable(record.getFetchedAt())),
                record.getSubmittedAt(),
                read(record.getOutcome()),
                record.getVersion());
    }

    private static io.twosource.avro.Receipt write(Receipt receipt) {
        return new io.twosource.avro.Receipt(
                receipt.submissionId(),
                receipt.arrival().edge().label(),
                receipt.submittedAt(),
                write(receipt.outcome()),
                receipt.version(),
                receipt.arrival().source(),
                receipt.arrival().fetchedAt().orElse(null));
    }

    private static Outcome read(SubmissionOutcome outcome) {
        return switch (outcome) {
            case NEW -> Outcome.NEW;
            case CHANGED -> Outcome.CHANGED;
            case SAME -> Outcome.SAME;
            case WITHDRAWN -> Outcome.WITHDRAWN;
        };
    }

    private static SubmissionOutcome write(Outcome outcome) {
        return switch (outcome) {
            case NEW -> SubmissionOutcome.NEW;
            case CHANGED -> SubmissionOutcome.CHANGED;
            case SAME -> SubmissionOutcome.SAME;
            case WITHDRAWN -> SubmissionOutcome.WITHDRAWN;
        };
    }
}
