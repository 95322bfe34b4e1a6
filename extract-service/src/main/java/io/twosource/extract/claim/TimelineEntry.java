package io.twosource.extract.claim;

import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Stance;
import java.util.Optional;

/**
 * One statement in a claim's timeline.
 *
 * @param reason why it is on that side
 * @param confidence how sure it is that the statement is on the claim's matter, 0 to 1
 * @param sideConfidence how sure its side is, 0 to 1
 * @param heldAgainst the earlier statement that it was held against; empty where it opened the
 *     claim
 */
public record TimelineEntry(
        Citation citation,
        Side side,
        String reason,
        double confidence,
        double sideConfidence,
        Optional<String> heldAgainst) {

    public String statementId() {
        return citation.statementId();
    }

    public String source() {
        return citation.source();
    }

    /** The same, as another version of the article has it. */
    public TimelineEntry cited(Citation other) {
        return new TimelineEntry(other, side, reason, confidence, sideConfidence, heldAgainst);
    }

    boolean isOfSameArticle(TimelineEntry other) {
        return citation.article().articleId().equals(other.citation.article().articleId());
    }

    /** Of its article. */
    int version() {
        return citation.article().version();
    }

    boolean isHeadline() {
        return citation.statement().evidence().part() == Span.Part.TITLE;
    }

    public Stance stance() {
        return citation.statement().stance();
    }
}
