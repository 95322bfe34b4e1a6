package io.twosource.ingest.lookup;

import io.twosource.ingest.article.ArticleHistory;
import io.twosource.ingest.article.ArticleVersion;
import io.twosource.ingest.article.Field;
import io.twosource.ingest.article.Outcome;
import io.twosource.ingest.article.Receipt;
import io.twosource.ingest.submission.ArticleStatus;
import java.time.Instant;
import java.util.List;

/**
 * An article's versions, and what became of each submission of it; the oldest first.
 *
 * @param versions the last 50
 * @param submissions the last 50
 */
public record ArticleReport(
        String articleId,
        String outlet,
        String url,
        List<Version> versions,
        List<Submitted> submissions) {

    /**
     * One version, without its text.
     *
     * @param changed the fields in which it differs from the version before
     */
    public record Version(
            int version,
            ArticleStatus status,
            String title,
            Instant published,
            Instant submittedAt,
            List<String> changed) {

        static Version of(ArticleVersion version) {
            return new Version(
                    version.version(),
                    version.status(),
                    version.title(),
                    version.published(),
                    version.submittedAt(),
                    version.changed().stream().map(Field::label).toList());
        }
    }

    /**
     * What became of one submission.
     *
     * @param edge push, poll or file
     * @param version the one that stood once the submission was decided
     */
    public record Submitted(
            String submissionId, Instant submittedAt, String edge, Outcome outcome, int version) {

        static Submitted of(Receipt receipt) {
            return new Submitted(
                    receipt.submissionId(),
                    receipt.submittedAt(),
                    receipt.arrival().edge().label(),
                    receipt.outcome(),
                    receipt.version());
        }
    }

    static ArticleReport of(ArticleHistory history) {
        return new ArticleReport(
                history.latest().articleId().value(),
                history.latest().outlet(),
                history.latest().url(),
                history.versions().stream().map(Version::of).toList(),
                history.submissions().stream().map(Submitted::of).toList());
    }
}
