package io.twosource.extract.claim;

import io.twosource.extract.article.TextOrigin;
import io.twosource.extract.statement.Speaker;
import io.twosource.extract.statement.Statement;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;

/**
 * A statement where it was made.
 *
 * @param statementId the same over versions of the article that leave the statement as it is
 * @param statement its offsets count code points
 * @param knownAt when Twosource learned of it
 */
public record Citation(
        ArticleSource article, String statementId, Statement statement, Instant knownAt) {

    /**
     * By the article's own time, then by place: an order that does not depend on which came first.
     */
    public static final Comparator<Citation> OLDEST_FIRST =
            Comparator.comparing((Citation c) -> c.article().published())
                    .thenComparing(c -> c.article().outlet())
                    .thenComparing(c -> c.article().articleId())
                    .thenComparing(c -> c.statement().evidence().part())
                    .thenComparing(c -> c.statement().cue().start())
                    .thenComparing(Citation::statementId);

    public static Citation of(ArticleSource article, Statement statement, Instant knownAt) {
        String statementId =
                Hash.of(
                        "statement",
                        article.articleId(),
                        statement.speaker().map(Speaker::identity).orElse(""),
                        statement.stance().name(),
                        statement.proposition().text(),
                        statement.evidence().text());
        return new Citation(article, statementId, statement, knownAt);
    }

    /**
     * The key of whoever speaks, as far as this article tells. Where the text names nobody, its
     * outlet speaks, which other articles may quote by name; and outlets that print one text speak
     * as one, with the voice of whoever had it first.
     */
    public String source() {
        return statement
                .speaker()
                .map(Speaker::identity)
                .orElseGet(
                        () ->
                                article.origin()
                                        .map(TextOrigin::outlet)
                                        .orElse(article.outlet())
                                        .toLowerCase(Locale.ROOT));
    }

    /** The names by which whoever speaks is known here: {@link #source}, and a full name. */
    public Set<String> names() {
        return Sources.names(this);
    }

    /** The same, of which Twosource has known since {@code time}. */
    public Citation knownSince(Instant time) {
        return new Citation(article, statementId, statement, time);
    }

    /** How a reader would name the source. */
    public String sourceName() {
        return statement.speaker().map(Speaker::name).orElse(article.outlet());
    }
}
