package io.twosource.alert.recent;

import io.twosource.alert.notice.Notice;
import io.twosource.alert.topic.AlertTopicId;

/** A notice that matched an alert topic. */
public record Alert(String id, AlertTopicId topic, Notice notice) {}
