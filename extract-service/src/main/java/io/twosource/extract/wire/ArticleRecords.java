package io.twosource.extract.wire;

import io.twosource.avro.ArticleStatus;
import io.twosource.extract.article.Article;
import io.twosource.extract.article.TextOrigin;
import io.twosource.extract.claim.ArticleSource;
import io.twosource.extract.claim.ArticleStatements;
import io.twosource.extract.claim.Citation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Articles, which come from another service: what this one does not use is left out. */
final class ArticleRecords {

    private ArticleRecords() {}

    static Article read(io.twosource.avro.Article article) {
        return new Article(
                article.getArticleId(),
                article.getVersion(),
                Article.Status.valueOf(article.getStatus().name()),
                article.getOutlet(),
                article.getUrl(),
                article.getTitle(),
                article.getText(),
                article.getPublished(),
                Optional.ofNullable(article.getLanguage()),
                article.getSubmittedAt(),
                origin(article.getOrigin(), article.getOriginOutlet()),
                article.getSubjects());
    }

    static io.twosource.avro.Article write(Article article) {
        return new io.twosource.avro.Article(
                article.articleId(),
                article.version(),
                status(article.status()),
                article.outlet(),
                article.url(),
                article.title(),
                article.text(),
                article.published(),
                article.language().orElse(null),
                null,
                article.submittedAt(),
                article.origin().map(TextOrigin::name).orElse(null),
                article.origin().map(TextOrigin::outlet).orElse(null),
                List.of(),
                article.subjects());
    }

    static ArticleStatus status(Article.Status status) {
        return ArticleStatus.valueOf(status.name());
    }

    static ArticleSource readSource(io.twosource.avro.ArticleSource source) {
        return new ArticleSource(
                source.getArticleId(),
                source.getVersion(),
                source.getOutlet(),
                source.getUrl(),
                source.getTitle(),
                source.getPublished(),
                origin(source.getOrigin(), source.getOriginOutlet()),
                source.getLanguage(),
                source.getSubjects());
    }

    static io.twosource.avro.ArticleSource writeSource(ArticleSource source) {
        return new io.twosource.avro.ArticleSource(
                source.articleId(),
                source.version(),
                source.outlet(),
                source.url(),
                source.title(),
                source.published(),
                source.origin().map(TextOrigin::name).orElse(null),
                source.language(),
                source.origin().map(TextOrigin::outlet).orElse(null),
                source.subjects());
    }

    /** Before outlets of origins were told apart, agencies alone were origins. */
    private static Optional<TextOrigin> origin(@Nullable String name, @Nullable String outlet) {
        return Optional.ofNullable(name)
                .map(it -> new TextOrigin(it, Optional.ofNullable(outlet).orElse(it)));
    }

    static ArticleStatements readStatements(io.twosource.avro.ArticleStatements said) {
        ArticleSource source = readSource(said.getArticle());
        return new ArticleStatements(
                source,
                Article.Status.valueOf(said.getStatus().name()),
                said.getLanguage(),
                said.getStatements().stream()
                        .map(
                                s ->
                                        new Citation(
                                                source,
                                                s.getStatementId(),
                                                StatementRecords.read(s),
                                                said.getKnownAt()))
                        .toList(),
                said.getKnownAt(),
                said.getUnread());
    }

    static io.twosource.avro.ArticleStatements writeStatements(ArticleStatements said) {
        return new io.twosource.avro.ArticleStatements(
                writeSource(said.article()),
                status(said.status()),
                said.language(),
                said.statements().stream()
                        .map(c -> StatementRecords.write(c.statementId(), c.statement()))
                        .toList(),
                said.knownAt(),
                said.unread());
    }
}
