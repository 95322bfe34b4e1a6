package io.twosource.ingest.websub;

import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.feed.FeedDocument;
import io.twosource.ingest.document.feed.FeedReader;
import io.twosource.ingest.document.feed.FeedReading;
import io.twosource.ingest.feed.Feed;
import io.twosource.ingest.feed.HubPush;
import io.twosource.ingest.feed.SeenItems;
import io.twosource.ingest.item.ItemIntake;
import io.twosource.ingest.item.Taken;
import io.twosource.ingest.submission.Arrival;
import io.twosource.ingest.submission.Edge;
import jakarta.inject.Singleton;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Optional;
import org.apache.hc.core5.http.ContentType;
import org.jboss.logging.Logger;

/** Hands in what a hub pushed, with the pages of its items. Blocks. Thread-safe. */
@Singleton
class PushedFeed {

    private static final Logger LOG = Logger.getLogger(PushedFeed.class);

    private static final Duration BEFORE_HANDING_IN_AGAIN = Duration.ofSeconds(1);

    /** A page that cannot be had at once may be had soon; after that, the next visit tries it. */
    private static final Duration BEFORE_FETCHING_AGAIN = Duration.ofSeconds(20);

    private static final int MOST_FETCHES = 3;

    private final FeedReader reader = new FeedReader();
    private final ItemIntake intake;

    PushedFeed(ItemIntake intake) {
        this.intake = intake;
    }

    /** Returns once Kafka has all of it. */
    void take(HubPush push) throws InterruptedException {
        Feed feed = push.feed();
        Hints hints =
                new Hints(
                        Optional.of(feed.url().toString()),
                        Optional.of(feed.outlet()),
                        feed.language(),
                        push.contentType().flatMap(PushedFeed::charset),
                        feed.topics());
        switch (reader.read(push.bytes(), hints)) {
            case FeedReading.Read(var document) ->
                    take(document, hints, Arrival.by(Edge.WEBSUB, feed.id().value()));
            case FeedReading.Unreadable(String reason) ->
                    LOG.warnf("feed %s: what its hub pushed %s", feed.id(), reason);
        }
    }

    private void take(FeedDocument document, Hints hints, Arrival arrival)
            throws InterruptedException {
        Taken taken = intake.take(document, hints, arrival, SeenItems.NONE);
        int fetches = 1;
        while (taken.unacknowledged() > 0 || (taken.unfinished() > 0 && fetches < MOST_FETCHES)) {
            boolean refused = taken.unacknowledged() > 0;
            fetches += refused ? 0 : 1;
            Thread.sleep(refused ? BEFORE_HANDING_IN_AGAIN : BEFORE_FETCHING_AGAIN);
            taken = intake.take(document, hints, arrival, taken.seen());
        }
    }

    private static Optional<Charset> charset(String contentType) {
        try {
            return Optional.ofNullable(ContentType.parseLenient(contentType))
                    .map(ContentType::getCharset);
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }
}
