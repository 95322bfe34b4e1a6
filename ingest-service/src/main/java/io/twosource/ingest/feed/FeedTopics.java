package io.twosource.ingest.feed;

import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;

/** The catalogue's entries about feeds, with this service's own records. */
public record FeedTopics(
        Topic<String, Feed> feeds,
        Topic<String, FeedVisit> visits,
        Topic<String, HubLease> leases,
        Topic<String, HubPush> pushes) {

    public static FeedTopics catalogue() {
        return new FeedTopics(
                Topics.FEEDS.as(FeedRecords::read, FeedRecords::write),
                Topics.FEED_VISITS.as(VisitRecords::read, VisitRecords::write),
                Topics.HUB_LEASES.as(LeaseRecords::read, LeaseRecords::write),
                Topics.HUB_PUSHES.as(PushRecords::read, PushRecords::write));
    }
}
