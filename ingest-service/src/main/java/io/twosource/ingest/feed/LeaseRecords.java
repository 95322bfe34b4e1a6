package io.twosource.ingest.feed;

import io.twosource.avro.HubLease;

/** Leases from and to Avro. */
final class LeaseRecords {

    private LeaseRecords() {}

    static io.twosource.ingest.feed.HubLease read(HubLease record) {
        return new io.twosource.ingest.feed.HubLease(
                new FeedId(record.getFeedId()), record.getHubTopic(), record.getUntil());
    }

    static HubLease write(io.twosource.ingest.feed.HubLease lease) {
        return new HubLease(lease.feed().value(), lease.topic(), lease.until());
    }
}
