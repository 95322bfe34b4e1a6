package io.twosource.alert.desk.operation;

import java.util.List;

/**
 * What was found in a stretch of a topic.
 *
 * @param whole whether all of it was looked at
 */
record Stretch<T>(List<T> found, boolean whole) {
    Stretch {
        found = List.copyOf(found);
    }
}
