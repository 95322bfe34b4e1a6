package io.twosource.ingest.origin;

import io.twosource.ingest.submission.ArticleId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * What is remembered of an article's text.
 *
 * @param arrivedAt when the version with this text arrived
 * @param origin that it was found to have
 */
public record KnownText(
        ArticleId articleId,
        String outlet,
        Instant arrivedAt,
        Sketch sketch,
        Optional<Origin> origin) {

    static final Comparator<KnownText> FIRST_ARRIVED =
            Comparator.comparing(KnownText::arrivedAt)
                    .thenComparing(text -> text.articleId().value());

    /** Where a copy of it comes from: from where it comes itself, or else from it. */
    Origin originOfCopies() {
        return origin.orElseGet(() -> new Origin(articleId.value(), outlet));
    }
}
