package io.twosource.ingest.article;

import io.twosource.ingest.submission.ArticleStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One version of an article, without its text.
 *
 * @param changed in what it differs from the version before; nothing for the first
 * @param notes what was put right in it
 * @param decidedAt when it was seen to be a version of its own
 */
public record ArticleVersion(
        int version,
        ArticleStatus status,
        String title,
        Instant published,
        Instant submittedAt,
        List<Field> changed,
        List<String> notes,
        Optional<Instant> decidedAt) {

    public ArticleVersion {
        notes = List.copyOf(notes);
        changed = List.copyOf(changed);
    }

    static ArticleVersion of(Article article, Set<Field> changed, Instant decidedAt) {
        return new ArticleVersion(
                article.version(),
                article.status(),
                article.title(),
                article.published(),
                article.submittedAt(),
                List.copyOf(changed),
                article.notes(),
                Optional.of(decidedAt));
    }
}
