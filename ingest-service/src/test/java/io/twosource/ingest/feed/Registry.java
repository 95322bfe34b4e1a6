package io.twosource.ingest.feed;

import java.util.Optional;

/** What the topics about feeds hold, for tests of those who read the view. */
public final class Registry {

    private final FeedView view = new FeedView();

    public FeedView view() {
        return view;
    }

    public void put(int partition, Feed feed) {
        view.putFeed(partition, feed.id(), Optional.of(feed));
    }

    public void remove(int partition, FeedId feed) {
        view.putFeed(partition, feed, Optional.empty());
    }

    public void put(int partition, FeedVisit visit) {
        view.putVisit(partition, visit.feed(), Optional.of(visit));
    }
}
