package io.twosource.ingest.feed;

import io.twosource.avro.Feed;
import java.net.URI;
import java.util.Optional;

/** Feeds from and to Avro. */
final class FeedRecords {

    private FeedRecords() {}

    static io.twosource.ingest.feed.Feed read(Feed record) {
        return new io.twosource.ingest.feed.Feed(
                new FeedId(record.getFeedId()),
                URI.create(record.getUrl()),
                record.getOutlet(),
                Optional.ofNullable(record.getLanguage()),
                record.getTopics(),
                record.getChangedAt(),
                Optional.ofNullable(record.getVisitAskedAt()));
    }

    static Feed write(io.twosource.ingest.feed.Feed feed) {
        return new Feed(
                feed.id().value(),
                feed.url().toString(),
                feed.outlet(),
                feed.language().orElse(null),
                feed.topics(),
                feed.changedAt(),
                feed.visitAskedAt().orElse(null));
    }
}
