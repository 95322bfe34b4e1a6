package io.twosource.extract.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One version of a text that an outlet published.
 *
 * @param articleId stays over versions
 * @param version counts from 1
 * @param text as it was submitted, to the letter
 * @param language BCP 47, where the publisher says
 * @param submittedAt when the submission that made this version arrived
 * @param origin the text that this one shares with other outlets, if any
 * @param subjects what its feed is about
 */
public record Article(
        String articleId,
        int version,
        Status status,
        String outlet,
        String url,
        String title,
        String text,
        Instant published,
        Optional<String> language,
        Instant submittedAt,
        Optional<TextOrigin> origin,
        List<String> subjects) {

    /** What its publisher says of a version. */
    public enum Status {
        USABLE,
        CORRECTED,
        WITHDRAWN
    }

    public Article {
        if (version < 1) {
            throw new IllegalArgumentException("version counts from 1, not " + version);
        }
        subjects = List.copyOf(subjects);
    }

    /** The same words as another version. */
    public Article as(int otherVersion, Status otherStatus) {
        return new Article(
                articleId,
                otherVersion,
                otherStatus,
                outlet,
                url,
                title,
                text,
                published,
                language,
                submittedAt,
                origin,
                subjects);
    }
}
