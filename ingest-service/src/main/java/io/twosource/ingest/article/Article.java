package io.twosource.ingest.article;

import io.twosource.ingest.submission.ArticleId;
import io.twosource.ingest.submission.ArticleStatus;
import io.twosource.ingest.submission.Submission;
import io.twosource.ingest.submission.SubmittedArticle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One version of a text that an outlet published.
 *
 * @param version counts from 1
 * @param text as it was submitted, to the letter
 * @param submittedAt when the submission that made this version arrived
 * @param origin the text that this one shares with others, if any: the articleId of the first of
 *     them, or the agency that it credits
 * @param originOutlet who published that first
 * @param notes what was put right when it was taken in, in words
 * @param subjects what its feed is about
 */
public record Article(
        ArticleId articleId,
        int version,
        ArticleStatus status,
        String outlet,
        String url,
        String title,
        String text,
        Instant published,
        Optional<String> language,
        Optional<String> byline,
        Instant submittedAt,
        Optional<String> origin,
        Optional<String> originOutlet,
        List<String> notes,
        List<String> subjects) {

    public Article {
        notes = List.copyOf(notes);
        subjects = List.copyOf(subjects);
        if (version < 1) {
            throw new IllegalArgumentException("version counts from 1, not " + version);
        }
    }

    static Article first(Submission submission, SubmittedArticle submitted) {
        return version(1, submission, submitted, submitted.language(), submitted.byline());
    }

    /** Where the submission is silent on language or byline, what is known stays. */
    Article next(Submission submission, SubmittedArticle submitted) {
        return version(
                version + 1,
                submission,
                submitted,
                submitted.language().or(() -> language),
                submitted.byline().or(() -> byline));
    }

    /** The same, once it is known where its text comes from. */
    public Article comingFrom(Optional<String> origin, Optional<String> originOutlet) {
        return new Article(
                articleId,
                version,
                status,
                outlet,
                url,
                title,
                text,
                published,
                language,
                byline,
                submittedAt,
                origin,
                originOutlet,
                notes,
                subjects);
    }

    /** The same text, taken back. */
    Article withdrawn(Instant at) {
        return new Article(
                articleId,
                version + 1,
                ArticleStatus.WITHDRAWN,
                outlet,
                url,
                title,
                text,
                published,
                language,
                byline,
                at,
                origin,
                originOutlet,
                List.of(),
                subjects);
    }

    private static Article version(
            int number,
            Submission submission,
            SubmittedArticle submitted,
            Optional<String> language,
            Optional<String> byline) {
        return new Article(
                submission.articleId(),
                number,
                submitted.status(),
                submitted.outlet(),
                submitted.url(),
                submitted.title(),
                submitted.text(),
                submitted.published(),
                language,
                byline,
                submission.submittedAt(),
                // Until others are asked: what it says of itself.
                submitted.credit(),
                submitted.credit(),
                submitted.notes(),
                submitted.subjects());
    }
}
