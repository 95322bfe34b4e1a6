package io.twosource.ingest.origin;

import io.twosource.ingest.submission.ArticleId;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** The texts of the last days. */
public interface KnownTexts {

    /** Those that share a band with {@code sketch}: few, and most of them like it. */
    Collection<KnownText> near(Sketch sketch);

    /** The text of one article that arrived then; empty once it is forgotten. */
    Optional<KnownText> find(ArticleId articleId, Instant arrivedAt);
}
