package io.twosource.ingest.feed;

import io.twosource.ingest.fetch.Validators;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where the polling of a feed stands.
 *
 * @param url where it is fetched from: the feed's own, or where that moved for good
 * @param validators of the last answer
 * @param next no visit before; empty once the feed has ended
 * @param visited when it was visited last
 * @param lastItem when something came that was not there before
 * @param interval between visits, as things stand
 * @param failures in a row
 * @param outcome what the last visit came to, in words
 * @param seen the items that were handed in
 * @param hub who offers to push it
 * @param since when it was first to be visited
 * @param reported whether operators were told that it fails or is silent
 */
public record FeedVisit(
        FeedId feed,
        URI url,
        Validators validators,
        Optional<Instant> next,
        Optional<Instant> visited,
        Optional<Instant> lastItem,
        Duration interval,
        int failures,
        String outcome,
        SeenItems seen,
        Optional<Hub> hub,
        Instant since,
        boolean reported) {

    /**
     * Who pushes a feed (WebSub).
     *
     * @param topic what the hub calls the feed
     * @param askedAt when we asked it to
     */
    public record Hub(URI url, String topic, Optional<Instant> askedAt) {}

    /** Before the first. */
    public static FeedVisit none(Feed feed, Duration interval, Instant now) {
        return new FeedVisit(
                feed.id(),
                feed.url(),
                Validators.NONE,
                Optional.of(now),
                Optional.empty(),
                Optional.empty(),
                interval,
                0,
                "",
                SeenItems.NONE,
                Optional.empty(),
                now,
                false);
    }

    public boolean isDue(Instant now) {
        return next.filter(due -> !due.isAfter(now)).isPresent();
    }

    public boolean hasEnded() {
        return next.isEmpty();
    }

    /** The same, with no visit before {@code instant}. */
    public FeedVisit notBefore(Instant instant) {
        return new FeedVisit(
                feed,
                url,
                validators,
                Optional.of(instant),
                visited,
                lastItem,
                interval,
                failures,
                outcome,
                seen,
                hub,
                since,
                reported);
    }

    /** The same, of which operators were told. */
    public FeedVisit told() {
        return new FeedVisit(
                feed,
                url,
                validators,
                next,
                visited,
                lastItem,
                interval,
                failures,
                outcome,
                seen,
                hub,
                since,
                true);
    }
}
