package io.twosource.alert.claim;

import io.twosource.alert.notice.Statement;
import java.time.Instant;

/**
 * One statement in a claim's timeline.
 *
 * @param reason why it is on its side
 * @param knownAt when Twosource learned of it
 */
public record TimelineEntry(String statementId, Statement said, String reason, Instant knownAt) {

    /** Where it stands on its timeline. */
    Cursor place() {
        return new Cursor(said.article().published(), statementId);
    }

    /** Whether Twosource knew of it by then. */
    public boolean isKnownAt(Instant time) {
        return !knownAt.isAfter(time);
    }
}
