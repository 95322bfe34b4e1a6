package io.twosource.alert.topic;

import io.twosource.alert.query.NewsQuery;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name and a query that a newsroom subscribes to.
 *
 * @param query as {@link NewsQuery} reads it
 * @param changedBy {@link io.twosource.alert.newsroom.Caller#name()}; empty of topics of old
 */
public record AlertTopic(
        AlertTopicId id, String query, Instant changedAt, Optional<String> changedBy) {

    /** What a name may be: it stands in URLs and is part of a Kafka key. */
    public static final String NAME_PATTERN = "[a-z0-9][a-z0-9._-]{0,63}";

    public static final String NO_NAME =
            "must be small letters, digits, . _ and -, 64 at the most, and begin with a letter or digit";

    private static final Pattern NAME = Pattern.compile(NAME_PATTERN);

    public AlertTopic {
        if (!isName(id.name())) {
            throw new IllegalArgumentException("no name of an alert topic: " + id.name());
        }
    }

    /** Whether an alert topic can be called that. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    public String name() {
        return id.name();
    }
}
