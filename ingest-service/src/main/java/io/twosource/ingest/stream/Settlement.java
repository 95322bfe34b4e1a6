package io.twosource.ingest.stream;

import io.twosource.avro.SketchedArticle;
import io.twosource.ingest.article.ArticleHistory;
import io.twosource.ingest.article.Decision;
import java.util.Map;
import java.util.Optional;

/**
 * All that a submission comes to, worked out before any of it is kept: what is stored and forwarded
 * of it stands together, or not at all. Immutable.
 *
 * @param names what the article goes by from now on, each with the article's id
 * @param refused what is told to whoever looks at its address
 * @param news what is to be published, as it is written
 */
record Settlement(
        Decision decision,
        Map<String, String> names,
        Optional<RefusedArticle> refused,
        Optional<SketchedArticle> news) {

    Settlement {
        names = Map.copyOf(names);
    }

    static Settlement of(Decision decision) {
        return new Settlement(decision, Map.of(), Optional.empty(), news(decision));
    }

    Settlement naming(Map<String, String> known) {
        return new Settlement(decision, known, refused, news);
    }

    Settlement refusing(RefusedArticle article) {
        return new Settlement(decision, names, Optional.of(article), news);
    }

    /** Of the article that it changes, or that it was one more submission of. */
    Optional<ArticleHistory> history() {
        return switch (decision) {
            case Decision.Published(ArticleHistory history) -> Optional.of(history);
            case Decision.Same(ArticleHistory history) -> Optional.of(history);
            case Decision.Refused _, Decision.NotTheirs _, Decision.NothingToWithdraw _ ->
                    Optional.empty();
        };
    }

    private static Optional<SketchedArticle> news(Decision decision) {
        return decision instanceof Decision.Published(ArticleHistory history)
                ? Optional.of(
                        OriginRecords.write(
                                io.twosource.ingest.origin.SketchedArticle.of(history.latest())))
                : Optional.empty();
    }
}
