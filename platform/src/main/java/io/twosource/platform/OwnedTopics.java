package io.twosource.platform;

import io.twosource.schemas.Topic;
import java.util.List;

/** The Kafka topics that this service owns, and therefore creates. */
public record OwnedTopics(List<Topic<?, ?>> topics) {

    public OwnedTopics {
        topics = List.copyOf(topics);
    }

    public static OwnedTopics of(Topic<?, ?>... topics) {
        return new OwnedTopics(List.of(topics));
    }
}
