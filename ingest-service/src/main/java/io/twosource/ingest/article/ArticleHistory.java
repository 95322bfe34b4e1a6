package io.twosource.ingest.article;

import io.twosource.ingest.article.Decision.NotTheirs;
import io.twosource.ingest.article.Decision.Published;
import io.twosource.ingest.article.Decision.Same;
import io.twosource.ingest.submission.ArticleStatus;
import io.twosource.ingest.submission.Authority;
import io.twosource.ingest.submission.Submission;
import io.twosource.ingest.submission.SubmittedArticle;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An article with what is remembered of its past. Immutable.
 *
 * @param versions oldest first, the last {@value #KEPT}
 * @param submissions oldest first, the last {@value #KEPT}
 * @param pusher whose it is: the pusher that pushed it first, if one has
 */
public record ArticleHistory(
        Article latest,
        List<ArticleVersion> versions,
        List<Receipt> submissions,
        Optional<String> pusher) {

    /** A live blog changes each minute: without a bound its history would outgrow a record. */
    static final int KEPT = 50;

    public ArticleHistory {
        versions = List.copyOf(versions);
        submissions = List.copyOf(submissions);
    }

    static Decision open(Submission submission, SubmittedArticle submitted, Instant now) {
        Article first = Article.first(submission, submitted);
        return new Published(
                new ArticleHistory(
                        first,
                        List.of(ArticleVersion.of(first, Set.of(), now)),
                        List.of(Receipt.of(submission, Outcome.NEW, first)),
                        submission.pusher()));
    }

    /** After a withdrawal, the same text is news again: its status changes. */
    Decision receive(Submission submission, SubmittedArticle submitted, Instant now) {
        if (!isOpenTo(submission)) {
            return new NotTheirs();
        }
        Article next = latest.next(submission, submitted);
        Set<Field> changed = Field.changed(latest, next);
        return changed.isEmpty() ? same(submission) : followed(submission, next, changed, now);
    }

    Decision withdraw(Submission submission, Instant now) {
        if (!isOpenTo(submission)) {
            return new NotTheirs();
        }
        return latest.status() == ArticleStatus.WITHDRAWN
                ? same(submission)
                : followed(
                        submission,
                        latest.withdrawn(submission.submittedAt()),
                        EnumSet.of(Field.STATUS),
                        now);
    }

    /** Whether a submission may change it: one pusher may not change what another has pushed. */
    public boolean isOpenTo(Submission submission) {
        return submission.authority() != Authority.OWN
                || pusher.isEmpty()
                || pusher.equals(submission.pusher());
    }

    private Decision same(Submission submission) {
        Receipt receipt = Receipt.of(submission, Outcome.SAME, latest);
        return new Same(
                new ArticleHistory(
                        latest, versions, extended(submissions, receipt), owner(submission)));
    }

    private Decision followed(
            Submission submission, Article next, Set<Field> changed, Instant now) {
        Outcome outcome =
                next.status() == ArticleStatus.WITHDRAWN ? Outcome.WITHDRAWN : Outcome.CHANGED;
        return new Published(
                new ArticleHistory(
                        next,
                        extended(versions, ArticleVersion.of(next, changed, now)),
                        extended(submissions, Receipt.of(submission, outcome, next)),
                        owner(submission)));
    }

    /** What feeds, files and operators brought is whose who pushes it first. */
    private Optional<String> owner(Submission submission) {
        return pusher.or(submission::pusher);
    }

    private static <T> List<T> extended(List<T> list, T last) {
        return Stream.concat(
                        list.stream().skip(Math.max(0, list.size() + 1 - KEPT)), Stream.of(last))
                .toList();
    }
}
