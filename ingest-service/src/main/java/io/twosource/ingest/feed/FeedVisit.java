package io.twosource.ingest.feed;

import io.twosource.ingest.fetch.Validators;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where the polling of a feed stands.
 *
 * @param since when it was first to be visited
 * @param next no visit before; empty once the feed has ended
 * @param interval between visits, as things stand
 * @param heeded of the requests for a visit at once, the last for which it was due
 */
public record FeedVisit(
        FeedId feed,
        Instant since,
        Optional<Instant> next,
        Duration interval,
        Source source,
        Report report,
        Optional<Instant> heeded) {

    /**
     * What its last good answer leaves for the next visit.
     *
     * @param url where it is fetched from: the feed's own, or where that moved for good
     * @param seen the items that were handed in
     * @param hub who offers to push it
     */
    public record Source(URI url, Validators validators, SeenItems seen, Optional<Hub> hub) {

        /** The same, once the feed is gone for good. */
        public Source ended() {
            return new Source(url, Validators.NONE, SeenItems.NONE, Optional.empty());
        }
    }

    /**
     * Who pushes a feed (WebSub).
     *
     * @param topic what the hub calls the feed
     * @param askedAt when we asked it to
     */
    public record Hub(URI url, String topic, Optional<Instant> askedAt) {}

    /**
     * How its visits went.
     *
     * @param visited when it was visited last
     * @param lastItem when something came that was not there before
     * @param failures in a row
     * @param outcome what the last visit came to, in words
     * @param told whether operators know that it fails or is silent
     */
    public record Report(
            Optional<Instant> visited,
            Optional<Instant> lastItem,
            int failures,
            String outcome,
            boolean told) {

        private static final int LONGEST_REASON = 500;

        static final Report NONE = new Report(Optional.empty(), Optional.empty(), 0, "", false);

        /** After a visit that brought something new. */
        public Report news(Instant now, int items) {
            return new Report(
                    Optional.of(now), Optional.of(now), 0, "%d new items".formatted(items), false);
        }

        /** After a visit that went well and brought nothing. */
        public Report nothing(Instant now, String outcome) {
            return new Report(Optional.of(now), lastItem, 0, outcome, told && failures == 0);
        }

        /** After a visit that failed. */
        public Report failed(Instant now, String reason) {
            return new Report(Optional.of(now), lastItem, failures + 1, cut(reason), told);
        }

        /** Some of it may be a site's own words. */
        private static String cut(String reason) {
            return reason.codePointCount(0, reason.length()) <= LONGEST_REASON
                    ? reason
                    : reason.substring(0, reason.offsetByCodePoints(0, LONGEST_REASON));
        }

        /** After the last visit. */
        public Report ended(Instant now, String reason) {
            return new Report(Optional.of(now), lastItem, failures, reason, told);
        }
    }

    /** Before the first. */
    public static FeedVisit none(Feed feed, Duration interval, Instant now) {
        Source source = new Source(feed.url(), Validators.NONE, SeenItems.NONE, Optional.empty());
        return new FeedVisit(
                feed.id(),
                now,
                Optional.of(now),
                interval,
                source,
                Report.NONE,
                feed.visitAskedAt());
    }

    public boolean isDue(Instant now) {
        return next.filter(due -> !due.isAfter(now)).isPresent();
    }

    public boolean hasEnded() {
        return next.isEmpty();
    }

    /** After a visit. */
    public FeedVisit after(
            Optional<Instant> next, Duration interval, Source source, Report report) {
        return new FeedVisit(feed, since, next, interval, source, report, heeded);
    }

    /** The same, with no visit before {@code instant}. */
    public FeedVisit notBefore(Instant instant) {
        return after(Optional.of(instant), interval, source, report);
    }

    /** The same, due at once if that was asked for and no visit claimed for it yet. */
    public FeedVisit heeding(Feed asked) {
        return asked.visitAskedAt()
                .filter(at -> heeded.stream().allMatch(at::isAfter))
                .map(this::dueAt)
                .orElse(this);
    }

    /** A feed that has ended is visited no more, whoever asks. */
    private FeedVisit dueAt(Instant asked) {
        return new FeedVisit(
                feed,
                since,
                next.map(due -> due.isBefore(asked) ? due : asked),
                interval,
                source,
                report,
                Optional.of(asked));
    }

    /** The same, of which operators were told. */
    public FeedVisit told() {
        Report told =
                new Report(
                        report.visited(),
                        report.lastItem(),
                        report.failures(),
                        report.outcome(),
                        true);
        return after(next, interval, source, told);
    }
}
