package io.twosource.ingest.feed;

import java.time.Instant;

/**
 * A hub's word that it pushes a feed to us.
 *
 * @param topic what the hub calls the feed
 * @param until it pushes no longer than this
 */
public record HubLease(FeedId feed, String topic, Instant until) {}
