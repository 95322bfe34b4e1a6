package io.twosource.ingest.document.feed;

import java.util.List;
import java.util.Optional;

/**
 * A feed at one moment.
 *
 * @param link the site that it is of
 * @param self where it says that it stands
 * @param hubs where it can be subscribed to (WebSub)
 * @param items in its order
 */
public record FeedDocument(
        Optional<String> title,
        Optional<String> link,
        Optional<String> language,
        Optional<String> self,
        List<String> hubs,
        PollingWishes wishes,
        List<FeedItem> items) {

    public FeedDocument {
        hubs = List.copyOf(hubs);
        items = List.copyOf(items);
    }
}
