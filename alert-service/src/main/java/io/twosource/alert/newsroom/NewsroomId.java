package io.twosource.alert.newsroom;

import java.util.regex.Pattern;

/**
 * Which tenant something belongs to.
 *
 * @param value stands in URLs and Kafka keys
 */
public record NewsroomId(String value) {

    /** What an id may be. */
    public static final String PATTERN = "[a-z0-9][a-z0-9-]{0,39}";

    public static final String NO_ID =
            "must be small letters, digits and -, 40 at the most, and begin with no -";

    // Before the constants that it checks.
    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    /** The tenant of the operators themselves; no newsroom can take its name. */
    public static final NewsroomId OPERATORS = new NewsroomId("operators");

    public NewsroomId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("no id of a newsroom: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
