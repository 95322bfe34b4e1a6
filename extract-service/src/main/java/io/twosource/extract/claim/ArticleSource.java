package io.twosource.extract.claim;

import io.twosource.extract.article.Article;
import java.time.Instant;
import java.util.Optional;

/** The article version that a statement stands in. */
public record ArticleSource(
        String articleId,
        int version,
        String outlet,
        String url,
        String title,
        Instant published,
        Optional<String> origin) {

    public static ArticleSource of(Article article) {
        return new ArticleSource(
                article.articleId(),
                article.version(),
                article.outlet(),
                article.url(),
                article.title(),
                article.published(),
                article.origin());
    }
}
