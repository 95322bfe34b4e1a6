package io.twosource.ingest.feed;

import java.util.regex.Pattern;

/** What operators call a feed: letters, digits, dots, dashes and underscores. */
public record FeedId(String value) implements Comparable<FeedId> {

    private static final Pattern PATTERN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    public FeedId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("no feed is called " + value);
        }
    }

    public static boolean isValid(String value) {
        return PATTERN.matcher(value).matches();
    }

    @Override
    public int compareTo(FeedId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
