package io.twosource.ingest.stream;

import io.twosource.avro.Article;
import io.twosource.ingest.submission.ArticleId;
import io.twosource.ingest.submission.ArticleStatus;
import java.util.Optional;

/** Articles from and to Avro. */
final class ArticleRecords {

    private ArticleRecords() {}

    static io.twosource.ingest.article.Article read(Article record) {
        return new io.twosource.ingest.article.Article(
                new ArticleId(record.getArticleId()),
                record.getVersion(),
                read(record.getStatus()),
                record.getOutlet(),
                record.getUrl(),
                record.getTitle(),
                record.getText(),
                record.getPublished(),
                Optional.ofNullable(record.getLanguage()),
                Optional.ofNullable(record.getByline()),
                record.getSubmittedAt(),
                Optional.ofNullable(record.getOrigin()),
                Optional.ofNullable(record.getOriginOutlet()),
                record.getNotes(),
                record.getSubjects());
    }

    static Article write(io.twosource.ingest.article.Article article) {
        return Article.newBuilder()
                .setArticleId(article.articleId().value())
                .setVersion(article.version())
                .setStatus(write(article.status()))
                .setOutlet(article.outlet())
                .setUrl(article.url())
                .setTitle(article.title())
                .setText(article.text())
                .setPublished(article.published())
                .setLanguage(article.language().orElse(null))
                .setByline(article.byline().orElse(null))
                .setSubmittedAt(article.submittedAt())
                .setOrigin(article.origin().orElse(null))
                .setOriginOutlet(article.originOutlet().orElse(null))
                .setNotes(article.notes())
                .setSubjects(article.subjects())
                .build();
    }

    static ArticleStatus read(io.twosource.avro.ArticleStatus status) {
        return switch (status) {
            case USABLE -> ArticleStatus.USABLE;
            case CORRECTED -> ArticleStatus.CORRECTED;
            case WITHDRAWN -> ArticleStatus.WITHDRAWN;
        };
    }

    static io.twosource.avro.ArticleStatus write(ArticleStatus status) {
        return switch (status) {
            case USABLE -> io.twosource.avro.ArticleStatus.USABLE;
            case CORRECTED -> io.twosource.avro.ArticleStatus.CORRECTED;
            case WITHDRAWN -> io.twosource.avro.ArticleStatus.WITHDRAWN;
        };
    }
}
