package io.twosource.ingest.feed;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Hands the topics to those who read and write them. */
class FeedBeans {

    @Produces
    @Singleton
    FeedTopics topics() {
        return FeedTopics.catalogue();
    }
}
