package io.twosource.alert.topic;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An alert topic as its newsroom is shown it.
 *
 * @param failing absent where it is matched as it should be
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AlertTopicAnswer(
        String name, String query, Instant changedAt, @Nullable TopicFailure failing) {

    static AlertTopicAnswer of(AlertTopic topic, Optional<TopicFailure> failure) {
        return new AlertTopicAnswer(
                topic.name(), topic.query(), topic.changedAt(), failure.orElse(null));
    }
}
