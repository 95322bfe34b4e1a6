package io.twosource.ingest.feed;

import io.twosource.avro.HubPush;
import java.util.Optional;

/** What hubs have pushed, from and to Avro. */
final class PushRecords {

    private PushRecords() {}

    static io.twosource.ingest.feed.HubPush read(HubPush record) {
        return new io.twosource.ingest.feed.HubPush(
                FeedRecords.read(record.getFeed()),
                Optional.ofNullable(record.getContentType()),
                record.getBody());
    }

    static HubPush write(io.twosource.ingest.feed.HubPush push) {
        return new HubPush(
                FeedRecords.write(push.feed()),
                push.contentType().orElse(null),
                push.body().duplicate());
    }
}
