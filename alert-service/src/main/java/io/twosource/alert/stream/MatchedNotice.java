package io.twosource.alert.stream;

import io.twosource.alert.notice.Notice;
import io.twosource.alert.topic.AlertTopicId;
import java.util.List;

/** A notice, as it came and as we read it, with the alert topics that it matches. */
record MatchedNotice(
        io.twosource.avro.Notice original, Notice notice, List<AlertTopicId> alertTopics) {}
