package io.twosource.alert.claim;

import io.twosource.alert.notice.Statement;
import java.time.Instant;

/**
 * One statement in a claim's timeline.
 *
 * @param reason why it is on its side
 * @param knownAt when Twosource learned of it
 */
public record TimelineEntry(Statement said, String reason, Instant knownAt) {}
