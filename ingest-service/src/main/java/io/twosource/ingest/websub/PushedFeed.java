package io.twosource.ingest.websub;

import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.feed.FeedReader;
import io.twosource.ingest.document.feed.FeedReading;
import io.twosource.ingest.feed.Feed;
import io.twosource.ingest.item.ItemIntake;
import io.twosource.ingest.submission.Arrival;
import io.twosource.ingest.submission.Edge;
import jakarta.inject.Singleton;
import java.nio.charset.Charset;
import java.util.Optional;
import org.apache.hc.core5.http.ContentType;
import org.jboss.logging.Logger;

/** Hands in what a hub pushed. Blocks. Thread-safe. */
@Singleton
class PushedFeed {

    private static final Logger LOG = Logger.getLogger(PushedFeed.class);

    private final FeedReader reader = new FeedReader();
    private final ItemIntake intake;

    PushedFeed(ItemIntake intake) {
        this.intake = intake;
    }

    void take(Feed feed, byte[] body, Optional<String> contentType) {
        Hints hints =
                new Hints(
                        Optional.of(feed.url().toString()),
                        Optional.of(feed.outlet()),
                        feed.language(),
                        contentType.flatMap(PushedFeed::charset));
        switch (reader.read(body, hints)) {
            case FeedReading.Read(var document) ->
                    intake.takeAll(document, hints, Arrival.by(Edge.WEBSUB, feed.id().value()));
            case FeedReading.Unreadable(String reason) ->
                    LOG.warnf("feed %s: what its hub pushed %s", feed.id(), reason);
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
