package io.twosource.alert.topic;

import java.time.Instant;

/** An alert topic as its newsroom is shown it. */
record AlertTopicAnswer(String name, String query, Instant changedAt) {

    static AlertTopicAnswer of(AlertTopic topic) {
        return new AlertTopicAnswer(topic.name(), topic.query(), topic.changedAt());
    }
}
