package io.twosource.ingest.article;

import io.twosource.ingest.submission.ArticleId;
import io.twosource.ingest.submission.CanonicalUrl;
import io.twosource.ingest.submission.SubmittedArticle;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that an outlet's article goes by.
 *
 * @param url empty for a whole site's: feeds give it to items that have none
 * @param content empty for a text so short that two articles may share it
 */
record Names(Optional<ArticleId> guid, Optional<ArticleId> url, Optional<ArticleId> content) {

    /** In characters: "No comment" is said of many things. */
    private static final int LEAST_TEXT = 200;

    static Names of(SubmittedArticle article) {
        return new Names(
                article.guid().map(guid -> ArticleId.ofGuid(article.outlet(), guid)),
                Optional.of(CanonicalUrl.of(article.url()))
                        .filter(url -> !url.isSite())
                        .map(url -> ArticleId.ofUrl(article.outlet(), url)),
                Optional.of(Looks.without(article.text()))
                        .filter(text -> text.length() >= LEAST_TEXT)
                        .map(text -> ArticleId.ofContent(article.outlet(), text)));
    }

    Names withoutGuid() {
        return new Names(Optional.empty(), url, content);
    }

    boolean isEmpty() {
        return all().findAny().isEmpty();
    }

    /** The one that decides. */
    ArticleId first() {
        return all().findFirst().orElseThrow();
    }

    Stream<ArticleId> all() {
        return Stream.of(guid, url, content).flatMap(Optional::stream);
    }
}
