package io.twosource.extract.topology;

import io.twosource.extract.claim.ArticleStatements;
import io.twosource.extract.claim.Citation;
import io.twosource.extract.claim.pair.InContext;
import java.util.List;

/**
 * What an article says, each statement also as the pair model reads it.
 *
 * @param leftOut how many more statements it makes than one record can hold
 */
record HeardArticle(ArticleStatements said, List<Heard> statements, int leftOut) {

    /** One statement. */
    record Heard(Citation citation, InContext said) {

        /** Some have no content to look for. */
        boolean claimsSomething() {
            return !citation.statement().proposition().text().isBlank();
        }
    }

    HeardArticle {
        statements = List.copyOf(statements);
    }
}
