package io.twosource.ingest.feed;

import io.twosource.ingest.feed.FeedVisit.Hub;
import io.twosource.ingest.feed.FeedVisit.Report;
import io.twosource.ingest.feed.FeedVisit.Source;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A feed and how it fares.
 *
 * @param fetchedFrom where it is fetched from, since it has moved for good
 * @param nextVisit no visit before
 * @param intervalSeconds between visits, as things stand
 * @param failures in a row
 * @param lastOutcome what the last visit came to, in words
 * @param pushedUntil until when a hub pushes it (WebSub)
 */
record FeedAnswer(
        String id,
        String url,
        String outlet,
        Optional<String> language,
        List<String> topics,
        Instant changedAt,
        @Schema(enumeration = {"new", "reading", "failing", "ended"}) String state,
        Optional<String> fetchedFrom,
        Optional<Instant> visitedAt,
        Optional<Instant> lastItemAt,
        Optional<Instant> nextVisit,
        Optional<Long> intervalSeconds,
        int failures,
        Optional<String> lastOutcome,
        Optional<String> hub,
        Optional<Instant> pushedUntil) {

    static FeedAnswer of(FeedView.Placed placed, FeedView view) {
        FeedId id = placed.feed().id();
        return of(placed.feed(), view.visit(placed.partition(), id), view.lease(id));
    }

    static FeedAnswer of(Feed feed, Optional<FeedVisit> visit, Optional<HubLease> lease) {
        Optional<Source> source = visit.map(FeedVisit::source);
        Optional<Report> report = visit.map(FeedVisit::report);
        return new FeedAnswer(
                feed.id().value(),
                feed.url().toString(),
                feed.outlet(),
                feed.language(),
                feed.topics(),
                feed.changedAt(),
                visit.map(FeedAnswer::state).orElse("new"),
                source.map(Source::url).filter(url -> !url.equals(feed.url())).map(String::valueOf),
                report.flatMap(Report::visited),
                report.flatMap(Report::lastItem),
                visit.flatMap(known -> known.heeding(feed).next()),
                visit.map(known -> known.interval().toSeconds()),
                report.map(Report::failures).orElse(0),
                report.map(Report::outcome).filter(outcome -> !outcome.isEmpty()),
                source.flatMap(Source::hub).map(Hub::url).map(String::valueOf),
                lease.map(HubLease::until));
    }

    private static String state(FeedVisit visit) {
        if (visit.hasEnded()) {
            return "ended";
        }
        if (visit.report().failures() > 0) {
            return "failing";
        }
        return visit.report().visited().isPresent() ? "reading" : "new";
    }
}
