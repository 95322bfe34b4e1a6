package io.twosource.ingest.document.feed;

/** What reading a feed came to. */
public sealed interface FeedReading {

    record Read(FeedDocument feed) implements FeedReading {}

    /**
     * It is no feed.
     *
     * @param reason goes on after "the feed": {@code is an HTML page}
     */
    record Unreadable(String reason) implements FeedReading {}
}
