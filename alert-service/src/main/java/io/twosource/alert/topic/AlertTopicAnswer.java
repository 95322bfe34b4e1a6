package io.twosource.alert.topic;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An alert topic as its newsroom is shown it. */
@Schema(requiredProperties = {"name", "query", "changedAt"})
record AlertTopicAnswer(String name, String query, Instant changedAt) {

    static AlertTopicAnswer of(AlertTopic topic) {
        return new AlertTopicAnswer(topic.name(), topic.query(), topic.changedAt());
    }
}
