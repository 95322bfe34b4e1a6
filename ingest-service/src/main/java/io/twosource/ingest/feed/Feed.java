package io.twosource.ingest.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A feed that is to be visited.
 *
 * @param url http or https
 * @param outlet who publishes what it tells of
 * @param language BCP 47, for items that do not say
 * @param topics what it is about, in its operator's words
 */
public record Feed(
        FeedId id,
        URI url,
        String outlet,
        Optional<String> language,
        List<String> topics,
        Instant changedAt) {

    public Feed {
        topics = List.copyOf(topics);
    }
}
