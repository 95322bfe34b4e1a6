package io.twosource.alert.topic;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An alert topic as its newsroom is shown it.
 *
 * @param failing null where it is matched as it should be
 */
@Schema(requiredProperties = {"name", "query", "changedAt"})
record AlertTopicAnswer(
        String name,
        String query,
        Instant changedAt,
        @Schema(nullable = true) @Nullable TopicFailure failing) {

    static AlertTopicAnswer of(AlertTopic topic, Optional<TopicFailure> failure) {
        return new AlertTopicAnswer(
                topic.name(), topic.query(), topic.changedAt(), failure.orElse(null));
    }
}
