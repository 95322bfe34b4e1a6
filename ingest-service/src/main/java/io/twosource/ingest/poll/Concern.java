package io.twosource.ingest.poll;

import io.twosource.ingest.feed.FeedVisit;
import io.twosource.ingest.feed.FeedVisit.Report;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What operators must know of a feed.
 *
 * @param type as the topic {@code operations} has it
 * @param detail for people to read
 */
record Concern(String type, String detail) {

    static final String FAILING = "feed.failing";
    static final String SILENT = "feed.silent";

    /** Of a visit that has just been made; each is told once until the feed is well again. */
    static Optional<Concern> of(FeedVisit visit, PollConfig config, Instant now) {
        Report report = visit.report();
        if (report.told()) {
            return Optional.empty();
        }
        if (visit.hasEnded()) {
            return Optional.of(new Concern(FAILING, "it is gone for good (410)"));
        }
        if (report.failures() >= config.failuresToTell()) {
            return Optional.of(
                    new Concern(
                            FAILING,
                            "%d visits in a row have failed; the last: %s"
                                    .formatted(report.failures(), report.outcome())));
        }
        Instant last = report.lastItem().orElse(visit.since());
        return last.plus(config.silence()).isBefore(now)
                ? Optional.of(silent(Duration.between(last, now)))
                : Optional.empty();
    }

    private static Concern silent(Duration since) {
        return new Concern(
                SILENT, "it has had nothing new for %d hours".formatted(since.toHours()));
    }
}
