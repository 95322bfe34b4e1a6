package io.twosource.extract.walk;

import io.twosource.extract.claim.ArticleSource;
import io.twosource.extract.claim.Citation;
import io.twosource.extract.claim.match.Context;
import io.twosource.extract.claim.match.Embedding;
import io.twosource.extract.claim.pair.InContext;
import io.twosource.extract.walk.Step.Replacement;
import io.twosource.extract.walk.Step.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which cells a statement visits, in order.
 *
 * @param visits how many of its nearest cells it asks at the most
 */
public record Routes(Cells cells, int visits) {

    /**
     * A first version's statement asks its nearest cells and comes home. One of a later version may
     * be on a timeline anywhere, so it asks them all.
     */
    public Walk visit(Citation citation, Embedding embedding, Context context, InContext said) {
        List<Integer> nearest = cells.nearest(embedding);
        boolean first = citation.article().version() == 1;
        List<Integer> stops =
                new ArrayList<>(
                        first ? nearest.subList(0, Math.min(visits, nearest.size())) : nearest);
        int home = stops.removeFirst();
        if (!stops.isEmpty()) {
            stops.add(home);
        }
        return new Walk(
                home, new Visit(citation, embedding, context, said, stops, Optional.empty()));
    }

    /** To every cell, as nobody knows where the older version's statements went. */
    public List<Walk> replace(ArticleSource article, Set<String> statementIds, Instant knownAt) {
        Replacement replacement = new Replacement(article, statementIds, knownAt);
        return IntStream.range(0, cells.count())
                .mapToObj(cell -> new Walk(cell, replacement))
                .toList();
    }
}
