package io.twosource.extract.topology;

import io.twosource.extract.claim.ArticleStatements;
import io.twosource.extract.walk.Walk;
import java.util.List;

/**
 * All that reading makes of an article: both or nothing, so that no statement is published whose
 * claim nobody will look for.
 */
record ReadArticle(ArticleStatements said, List<Walk> walks) {

    ReadArticle {
        walks = List.copyOf(walks);
    }
}
