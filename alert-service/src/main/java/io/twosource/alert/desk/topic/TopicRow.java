package io.twosource.alert.desk.topic;

import io.twosource.alert.desk.page.Moment;
import io.twosource.alert.topic.TopicFailure;
import org.jspecify.annotations.Nullable;

/**
 * An alert topic as pages show it.
 *
 * @param by who saved it last; empty: not known
 * @param failing null where it is matched as it should be
 * @param subscriptions how many are to it
 */
record TopicRow(
        String name,
        String query,
        Moment changed,
        String by,
        @Nullable TopicFailure failing,
        long subscriptions) {}
