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
 * @param visitAskedAt when an operator last asked for a visit at once
 */
public record Feed(
        FeedId id,
        URI url,
        String outlet,
        Optional<String> language,
        List<String> topics,
        Instant changedAt,
        Optional<Instant> visitAskedAt) {

    public Feed {
        topics = List.copyOf(topics);
    }

    /** One that nobody has asked to visit at once. */
    public Feed(
            FeedId id,
            URI url,
            String outlet,
            Optional<String> language,
            List<String> topics,
            Instant changedAt) {
        this(id, url, outlet, language, topics, changedAt, Optional.empty());
    }

    /** The same, to be visited at once. */
    public Feed askedForAt(Instant asked) {
        return new Feed(id, url, outlet, language, topics, changedAt, Optional.of(asked));
    }
}
