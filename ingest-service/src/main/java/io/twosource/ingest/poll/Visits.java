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
     * @param pushedUntil until when a hub pushes the feed, if one does
     */
    FeedVisit after(FeedVisit before, Outcome outcome, Optional<Instant> pushedUntil, Instant now) {
        return switch (outcome) {
            case Outcome.Read read -> read(before, read, pushedUntil, now);
            case Outcome.NotModified(Optional<Duration> fresh, Optional<URI> moved) ->
                    notModified(before, fresh, moved, pushedUntil, now);
            case Outcome.PutOff(Instant until) -> before.notBefore(until);
            case Outcome.Ended() -> ended(before, now);
            case Outcome.Failed failed -> failed(before, failed, now);
        };
    }

    private FeedVisit read(
            FeedVisit before, Outcome.Read read, Optional<Instant> pushedUntil, Instant now) {
        boolean news = read.news() > 0;
        Duration interval =
                news ? pace.afterNews(before.interval()) : pace.afterNothing(before.interval());
        Source source =
                new Source(
                        read.moved().orElse(before.source().url()),
                        read.validators(),
                        read.seen(),
                        read.hub()
                                .map(hub -> known(hub, before))
                                .map(hub -> asked(hub, pushedUntil, now)));
        return before.after(
                Optional.of(
                        pace.next(
                                now,
                                paced(interval, pushedUntil, now),
                                read.fresh(),
                                read.wishes())),
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
            Optional<Instant> pushedUntil,
            Instant now) {
        Duration interval = pace.afterNothing(before.interval());
        Source known = before.source();
        Source source =
                new Source(
                        moved.orElse(known.url()),
                        known.validators(),
                        known.seen(),
                        known.hub().map(hub -> asked(hub, pushedUntil, now)));
        return before.after(
                Optional.of(
                        pace.next(
                                now, paced(interval, pushedUntil, now), fresh, PollingWishes.NONE)),
                interval,
                source,
                before.report().nothing(now, "not modified"));
    }

    private FeedVisit failed(FeedVisit before, Outcome.Failed failed, Instant now) {
        Report report = before.report().failed(now, failed.reason());
        return before.after(
                Optional.of(
                        pace.afterFailure(
                                now, before.interval(), report.failures(), failed.retryAfter())),
                before.interval(),
                before.source(),
                report);
    }

    private static FeedVisit ended(FeedVisit before, Instant now) {
        return before.after(
                Optional.empty(),
                before.interval(),
                before.source().ended(),
                before.report().ended(now, "gone for good (410)"));
    }

    /** While a hub pushes the feed it is only looked after; again before that ends. */
    private Duration paced(Duration interval, Optional<Instant> pushedUntil, Instant now) {
        return pushedUntil
                .map(until -> Duration.between(now, until).multipliedBy(4).dividedBy(5))
                .map(left -> shorter(left, config.whilePushed()))
                .filter(wait -> wait.compareTo(interval) > 0)
                .orElse(interval);
    }

    /**
     * A hub is asked when it has not been for a while, and when it would stop pushing before we
     * look again; {@link Poller} does it.
     */
    private Hub asked(Hub hub, Optional<Instant> pushedUntil, Instant now) {
        boolean known = hub.askedAt().filter(at -> at.plus(renewal).isAfter(now)).isPresent();
        boolean ends = pushedUntil.filter(now.plus(config.whilePushed())::isAfter).isPresent();
        return known && !ends ? hub : new Hub(hub.url(), hub.topic(), Optional.of(now));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** When the same hub was asked stays known. */
    private static Hub known(Hub hub, FeedVisit before) {
        return before.source()
                .hub()
                .filter(asked -> asked.url().equals(hub.url()) && asked.topic().equals(hub.topic()))
                .orElse(hub);
    }
}
