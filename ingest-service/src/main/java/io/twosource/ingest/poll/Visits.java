package io.twosource.ingest.poll;

import io.twosource.ingest.document.feed.PollingWishes;
import io.twosource.ingest.feed.Feed;
import io.twosource.ingest.feed.FeedVisit;
import io.twosource.ingest.feed.FeedVisit.Hub;
import io.twosource.ingest.feed.FeedVisit.Report;
import io.twosource.ingest.feed.FeedVisit.Source;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Where the polling of a feed stands before and after a visit. Thread-safe. */
final class Visits {

    private final Pace pace;
    private final PollConfig config;
    private final Duration renewal;

    /**
     * Visits at a pace.
     *
     * @param renewal how often a hub is asked to push a feed
     */
    Visits(Pace pace, PollConfig config, Duration renewal) {
        this.pace = pace;
        this.renewal = renewal;
        this.config = config;
    }

    /** Of a feed that is new, or was changed since it was visited. */
    FeedVisit first(Feed feed) {
        return FeedVisit.none(feed, config.start(), feed.changedAt());
    }

    /** As it is written before the visit: whoever takes over comes an interval later. */
    FeedVisit claimed(FeedVisit visit, Instant now) {
        return visit.notBefore(
                pace.next(now, visit.interval(), Optional.empty(), PollingWishes.NONE));
    }

    /**
     * As it is written after the visit.
     *
     * @param pushed whether a hub pushes the feed
     */
    FeedVisit after(FeedVisit before, Outcome outcome, boolean pushed, Instant now) {
        return switch (outcome) {
            case Outcome.Read read -> read(before, read, pushed, now);
            case Outcome.NotModified(Optional<Duration> fresh, Optional<URI> moved) ->
                    notModified(before, fresh, moved, pushed, now);
            case Outcome.PutOff(Instant until) -> before.notBefore(until);
            case Outcome.Ended() -> ended(before, now);
            case Outcome.Failed failed -> failed(before, failed, now);
        };
    }

    private FeedVisit read(FeedVisit before, Outcome.Read read, boolean pushed, Instant now) {
        boolean news = read.news() > 0;
        Duration interval =
                news ? pace.afterNews(before.interval()) : pace.afterNothing(before.interval());
        Source source =
                new Source(
                        read.moved().orElse(before.source().url()),
                        read.validators(),
                        read.seen(),
                        read.hub().map(hub -> known(hub, before)).map(hub -> asked(hub, now)));
        return new FeedVisit(
                before.feed(),
                before.since(),
                Optional.of(pace.next(now, paced(interval, pushed), read.fresh(), read.wishes())),
                interval,
                source,
                news
                        ? before.report().news(now, read.news())
                        : before.report().nothing(now, "nothing new"));
    }

    private FeedVisit notModified(
            FeedVisit before,
            Optional<Duration> fresh,
            Optional<URI> moved,
            boolean pushed,
            Instant now) {
        Duration interval = pace.afterNothing(before.interval());
        Source known = before.source();
        Source source =
                new Source(
                        moved.orElse(known.url()),
                        known.validators(),
                        known.seen(),
                        known.hub().map(hub -> asked(hub, now)));
        return new FeedVisit(
                before.feed(),
                before.since(),
                Optional.of(pace.next(now, paced(interval, pushed), fresh, PollingWishes.NONE)),
                interval,
                source,
                before.report().nothing(now, "not modified"));
    }

    private FeedVisit failed(FeedVisit before, Outcome.Failed failed, Instant now) {
        Report report = before.report().failed(now, failed.reason());
        return new FeedVisit(
                before.feed(),
                before.since(),
                Optional.of(
                        pace.afterFailure(
                                now, before.interval(), report.failures(), failed.retryAfter())),
                before.interval(),
                before.source(),
                report);
    }

    private static FeedVisit ended(FeedVisit before, Instant now) {
        return new FeedVisit(
                before.feed(),
                before.since(),
                Optional.empty(),
                before.interval(),
                before.source().ended(),
                before.report().ended(now, "gone for good (410)"));
    }

    private Duration paced(Duration interval, boolean pushed) {
        return pushed && config.whilePushed().compareTo(interval) > 0
                ? config.whilePushed()
                : interval;
    }

    /** A hub is asked when it has not been for a while; {@link Poller} does it. */
    private Hub asked(Hub hub, Instant now) {
        return hub.askedAt().filter(at -> at.plus(renewal).isAfter(now)).isPresent()
                ? hub
                : new Hub(hub.url(), hub.topic(), Optional.of(now));
    }

    /** When the same hub was asked stays known. */
    private static Hub known(Hub hub, FeedVisit before) {
        return before.source()
                .hub()
                .filter(asked -> asked.url().equals(hub.url()) && asked.topic().equals(hub.topic()))
                .orElse(hub);
    }
}
