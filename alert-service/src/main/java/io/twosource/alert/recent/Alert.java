package io.twosource.alert.recent;

import io.twosource.alert.notice.Notice;
import io.twosource.alert.topic.AlertTopicId;
import java.time.Instant;
import java.util.Optional;

/**
 * A notice that matched an alert topic.
 *
 * @param matchedAt when it was raised; empty where it never was, but is found in looking back, and
 *     of what was raised before that was kept
 */
public record Alert(String id, AlertTopicId topic, Notice notice, Optional<Instant> matchedAt) {

    /** That a notice matches an alert topic: the same alert, whenever that is found. */
    static Alert of(Notice notice, AlertTopicId topic) {
        return new Alert(idOf(notice, topic), topic, notice, Optional.empty());
    }

    public static String idOf(Notice notice, AlertTopicId topic) {
        return notice.id() + ':' + topic;
    }
}
