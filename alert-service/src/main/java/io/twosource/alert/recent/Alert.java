package io.twosource.alert.recent;

import io.twosource.alert.notice.Notice;
import io.twosource.alert.topic.AlertTopicId;

/** A notice that matched an alert topic. */
public record Alert(String id, AlertTopicId topic, Notice notice) {

    /** That a notice matches an alert topic: the same alert, whenever that is found. */
    static Alert of(Notice notice, AlertTopicId topic) {
        return new Alert(idOf(notice, topic), topic, notice);
    }

    public static String idOf(Notice notice, AlertTopicId topic) {
        return notice.id() + ':' + topic;
    }
}
