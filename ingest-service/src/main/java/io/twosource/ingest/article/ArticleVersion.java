package io.twosource.ingest.article;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * One version of an article, without its text.
 *
 * @param changed in what it differs from the version before; nothing for the first
 */
public record ArticleVersion(
        int version,
        ArticleStatus status,
        String title,
        Instant published,
        Instant submittedAt,
        List<Field> changed) {

    public ArticleVersion {
        changed = List.copyOf(changed);
    }

    static ArticleVersion of(Article article, Set<Field> changed) {
        return new ArticleVersion(
                article.version(),
                article.status(),
                article.title(),
                article.published(),
                article.submittedAt(),
                List.copyOf(changed));
    }
}
