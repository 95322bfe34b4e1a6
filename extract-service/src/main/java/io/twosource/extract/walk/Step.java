package io.twosource.extract.walk;

import io.twosource.extract.claim.ArticleSource;
import io.twosource.extract.claim.Citation;
import io.twosource.extract.claim.Side;
import io.twosource.extract.claim.match.Context;
import io.twosource.extract.claim.match.Embedding;
import io.twosource.extract.claim.match.PriorInput;
import io.twosource.extract.claim.pair.InContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What comes to a cell. */
public sealed interface Step {

    ArticleSource article();

    /** When the article version was submitted. */
    Instant knownAt();

    /**
     * A statement that looks for its claim.
     *
     * @param embedding of its proposition
     * @param context what its article as a whole is about
     * @param said the statement as the pair model reads it
     * @param route cells still to visit after this one; empty where this cell decides
     * @param best the best claim met so far
     */
    record Visit(
            Citation citation,
            Embedding embedding,
            Context context,
            InContext said,
            List<Integer> route,
            Optional<Match> best)
            implements Step {

        public Visit {
            route = List.copyOf(route);
        }

        @Override
        public ArticleSource article() {
            return citation.article();
        }

        @Override
        public Instant knownAt() {
            return citation.knownAt();
        }

        /** The statement as one by which its claim is found. */
        Anchor anchor(Side side) {
            return new Anchor(
                    citation.statementId(),
                    citation.statement().proposition(),
                    embedding,
                    context,
                    said,
                    side);
        }

        PriorInput prior() {
            return PriorInput.of(
                    citation.statement().proposition(), embedding, said.meaning(), context);
        }

        boolean decides() {
            return route.isEmpty();
        }

        /** To the next cell of the route. */
        Walk onwards(Optional<Match> bestSoFar) {
            return new Walk(
                    route.getFirst(),
                    new Visit(
                            citation,
                            embedding,
                            context,
                            said,
                            route.subList(1, route.size()),
                            bestSoFar));
        }

        /** To the cell of the claim that it joins. */
        Walk toJoin(Match match) {
            return new Walk(
                    match.cell(),
                    new Visit(citation, embedding, context, said, List.of(), Optional.of(match)));
        }
    }

    /**
     * A new version of an article stands: what an older one said and this one does not, is gone.
     *
     * @param statementIds what still stands
     */
    record Replacement(ArticleSource article, Set<String> statementIds, Instant knownAt)
            implements Step {

        public Replacement {
            statementIds = Set.copyOf(statementIds);
        }
    }
}
