package io.twosource.extract.claim;

import io.twosource.extract.statement.Stance;

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

    public Stance stance() {
        return citation.statement().stance();
    }
}
