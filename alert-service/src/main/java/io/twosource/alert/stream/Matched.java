package io.twosource.alert.stream;

import io.twosource.alert.notice.Notice;
import io.twosource.alert.topic.AlertTopicId;
import io.twosource.alert.topic.AlertTopics;
import java.util.List;

/** A notice, as it came and as we read it, with the alert topics that it matches. */
record Matched(io.twosource.avro.Notice original, Notice notice, List<AlertTopicId> alertTopics) {

    static Matched read(io.twosource.avro.Notice original, AlertTopics topics) {
        Notice notice = NoticeRecords.read(original);
        return new Matched(original, notice, topics.matching(notice));
    }

    /** As it travels to the subscriptions. */
    static Matched read(List<String> alertTopics, io.twosource.avro.Notice original) {
        return new Matched(
                original,
                NoticeRecords.read(original),
                alertTopics.stream().map(AlertTopicId::parse).toList());
    }

    io.twosource.avro.Tidings tidings() {
        return new io.twosource.avro.Tidings(
                alertTopics.stream().map(AlertTopicId::toString).toList(), original);
    }
}
