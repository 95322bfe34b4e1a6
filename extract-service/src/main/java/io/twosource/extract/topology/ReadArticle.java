package io.twosource.extract.topology;

import io.twosource.extract.claim.ArticleStatements;
import io.twosource.extract.walk.Walk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that reading makes of an article: both or nothing, so that no statement is published whose
 * claim nobody will look for.
 */
record ReadArticle(ArticleStatements said, List<Walk> walks) {

    ReadArticle {
        walks = List.copyOf(walks);
    }

    /** The same, read then. */
    ReadArticle at(Instant read) {
        return new ReadArticle(
                said, walks.stream().map(walk -> walk.readAt(Optional.of(read))).toList());
    }
}
