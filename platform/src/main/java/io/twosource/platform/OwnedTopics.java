package io.twosource.platform;

import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Kafka topics that this service owns, and therefore creates; {@code redrives}, which tells
 * each service of its dead letters, is everybody's.
 */
public record OwnedTopics(List<Topic<?, ?>> topics) {

    public OwnedTopics {
        topics = Stream.concat(topics.stream(), Stream.of(Topics.REDRIVES)).distinct().toList();
    }

    public static OwnedTopics of(Topic<?, ?>... topics) {
        return new OwnedTopics(List.of(topics));
    }
}
