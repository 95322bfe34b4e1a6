package io.twosource.extract.topology;

import io.twosource.extract.claim.ArticleStatements;
import io.twosource.extract.claim.Citation;
import io.twosource.extract.claim.pair.InContext;
import java.util.List;

/**
 * What an article says.
 *
 * @param statements those that look for a claim, as the pair model reads them, too
 * @param leftOut how many more statements it makes than one record can hold
 */
record HeardArticle(ArticleStatements said, List<Heard> statements, int leftOut) {

    /** One statement. */
    record Heard(Citation citation, InContext said) {}

    HeardArticle {
        statements = List.copyOf(statements);
    }
}
