package io.twosource.alert.topic;

import io.twosource.alert.newsroom.NewsroomId;

/**
 * Which alert topic: two newsrooms may give the same name to different ones.
 *
 * @param name as its newsroom knows it
 */
public record AlertTopicId(NewsroomId newsroom, String name) {

    private static final char SEPARATOR = '/';

    /** Reads what {@link #toString} wrote; a name of old, without a newsroom, is the operators'. */
    public static AlertTopicId parse(String text) {
        int separator = text.indexOf(SEPARATOR);
        return separator < 0
                ? new AlertTopicId(NewsroomId.OPERATORS, text)
                : new AlertTopicId(
                        new NewsroomId(text.substring(0, separator)),
                        text.substring(separator + 1));
    }

    /** The key of its records in Kafka: {@code newsroom/name}. */
    @Override
    public String toString() {
        return newsroom.value() + SEPARATOR + name;
    }
}
