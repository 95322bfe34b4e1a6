package io.twosource.extract.claim;

import io.twosource.extract.statement.Stance;
import java.time.Instant;

/**
 * One statement in a claim's timeline.
 *
 * @param reason why it is on that side
 */
public record TimelineEntry(Citation citation, Side side, String reason) {

    public String statementId() {
        return citation.statementId();
    }

    public String source() {
        return citation.source();
    }

    TimelineEntry knownSince(Instant time) {
        return new TimelineEntry(citation.knownSince(time), side, reason);
    }

    boolean isOfSameArticle(TimelineEntry other) {
        return citation.article().articleId().equals(other.citation.article().articleId());
    }

    public Stance stance() {
        return citation.statement().stance();
    }
}
