package io.twosource.alert.view;

import io.twosource.schemas.Topic;

/** A compacted topic of one partition, and what this replica has of it. */
public record Replicated<V>(Topic<String, V> topic, View<V> view, Progress progress) {

    public Replicated(Topic<String, V> topic, View<V> view) {
        this(topic, view, new Progress());
        if (topic.partitions() != 1) {
            throw new IllegalArgumentException(topic.name() + " has more than one partition");
        }
    }
}
