package io.twosource.extract.claim;

import io.twosource.extract.article.Article;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All statements of one article version, so that a correction replaces them at once.
 *
 * @param language BCP 47, as found in the text
 * @param statements in the order of the article, each once
 * @param knownAt when the version was submitted
 * @param unread how many of its sentences may say something and were not read
 */
public record ArticleStatements(
        ArticleSource article,
        Article.Status status,
        String language,
        List<Citation> statements,
        Instant knownAt,
        int unread) {

    public ArticleStatements {
        statements = List.copyOf(statements);
    }

    /** Whether older versions of the article may have said something. */
    public boolean replaces() {
        return article.version() > 1 || status == Article.Status.WITHDRAWN;
    }

    public Set<String> statementIds() {
        return statements.stream().map(Citation::statementId).collect(Collectors.toSet());
    }
}
