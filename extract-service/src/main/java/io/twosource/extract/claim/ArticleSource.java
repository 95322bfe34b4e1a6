package io.twosource.extract.claim;

import io.twosource.extract.article.Article;
import io.twosource.extract.article.TextOrigin;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The article version that a statement stands in.
 *
 * @param language BCP 47, as found in the text; {@code und} where it could not be told
 * @param subjects what its feed is about
 */
public record ArticleSource(
        String articleId,
        int version,
        String outlet,
        String url,
        String title,
        Instant published,
        Optional<TextOrigin> origin,
        String language,
        List<String> subjects) {

    /** Code points: each statement of an article carries its title, and some are whole texts. */
    private static final int MOST_TITLE = 300;

    public ArticleSource {
        subjects = List.copyOf(subjects);
    }

    /** Whether another is a newer version of the same article. */
    boolean isOlderThan(ArticleSource other) {
        return articleId.equals(other.articleId) && version < other.version;
    }

    /** When it was published, in UTC. */
    public LocalDate day() {
        return LocalDate.ofInstant(published, ZoneOffset.UTC);
    }

    public static ArticleSource of(Article article, String language) {
        return new ArticleSource(
                article.articleId(),
                article.version(),
                article.outlet(),
                article.url(),
                begin(article.title()),
                article.published(),
                article.origin(),
                language,
                article.subjects());
    }

    private static String begin(String title) {
        return title.codePointCount(0, title.length()) <= MOST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, MOST_TITLE)) + "…";
    }
}
