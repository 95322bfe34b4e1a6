package io.twosource.ingest.document.feed;

import java.util.Optional;

/** The dates of an item, as they are written. */
public record ItemDates(
        Optional<String> published, Optional<String> updated, Optional<String> created) {

    /** When it was published, as far as the feed says. */
    Optional<String> first() {
        return published.or(() -> created).or(() -> updated);
    }
}
