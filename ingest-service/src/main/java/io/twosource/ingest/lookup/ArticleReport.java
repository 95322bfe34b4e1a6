package io.twosource.ingest.lookup;

import io.twosource.ingest.access.Mandate;
import io.twosource.ingest.article.ArticleHistory;
import io.twosource.ingest.article.ArticleVersion;
import io.twosource.ingest.article.Field;
import io.twosource.ingest.article.Outcome;
import io.twosource.ingest.article.Receipt;
import io.twosource.ingest.submission.ArticleStatus;
import io.twosource.ingest.submission.OutletName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article's versions, and what became of each submission of it; the oldest first.
 *
 * @param pusher whose it is: the pusher that pushed it first, if one has
 * @param versions the last 50
 * @param submissions the last 50
 * @param origin from whom it comes; nothing where that is not decided, or cannot be told now
 */
public record ArticleReport(
        String articleId,
        String outlet,
        String url,
        Optional<String> pusher,
        List<Version> versions,
        List<Submitted> submissions,
        Optional<OriginReport> origin) {

    /**
     * One version, without its text.
     *
     * @param changed the fields in which it differs from the version before
     * @param notes what was put right in it, in words
     * @param decidedAt when it was seen to be a version of its own, and published to Kafka
     */
    public record Version(
            int version,
            ArticleStatus status,
            String title,
            Instant published,
            Instant submittedAt,
            List<String> changed,
            List<String> notes,
            Optional<Instant> decidedAt) {

        static Version of(ArticleVersion version) {
            return new Version(
                    version.version(),
                    version.status(),
                    version.title(),
                    version.published(),
                    version.submittedAt(),
                    version.changed().stream().map(Field::label).toList(),
                    version.notes(),
                    version.decidedAt());
        }
    }

    /**
     * What became of one submission.
     *
     * @param source who or what handed it in
     * @param fetchedAt when it was fetched, where we went for it
     * @param version the one that stood once the submission was decided
     */
    public record Submitted(
            String submissionId,
            Instant submittedAt,
            @Schema(enumeration = {"push", "poll", "websub", "file"}) String edge,
            String source,
            Optional<Instant> fetchedAt,
            Outcome outcome,
            int version) {

        static Submitted of(Receipt receipt) {
            return new Submitted(
                    receipt.submissionId(),
                    receipt.submittedAt(),
                    receipt.arrival().edge().label(),
                    receipt.arrival().source(),
                    receipt.arrival().fetchedAt(),
                    receipt.outcome(),
                    receipt.version());
        }
    }

    static ArticleReport of(ArticleHistory history) {
        return new ArticleReport(
                history.latest().articleId().value(),
                history.latest().outlet(),
                history.latest().url(),
                history.pusher(),
                history.versions().stream().map(Version::of).toList(),
                history.submissions().stream().map(Submitted::of).toList(),
                Optional.empty());
    }

    /** Whether whoever holds {@code mandate} may change and see it. */
    public boolean isFor(Mandate mandate) {
        return mandate.reaches(OutletName.of(outlet), pusher);
    }

    /** The same, with where it comes from. */
    ArticleReport from(OriginReport found) {
        return new ArticleReport(
                articleId, outlet, url, pusher, versions, submissions, Optional.of(found));
    }
}
