package io.twosource.ingest.feed;

import io.twosource.avro.FeedVisit;
import io.twosource.ingest.feed.FeedVisit.Hub;
import io.twosource.ingest.feed.FeedVisit.Report;
import io.twosource.ingest.feed.FeedVisit.Source;
import io.twosource.ingest.fetch.Validators;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Visits from and to Avro. */
final class VisitRecords {

    private VisitRecords() {}

    static io.twosource.ingest.feed.FeedVisit read(FeedVisit record) {
        return new io.twosource.ingest.feed.FeedVisit(
                new FeedId(record.getFeedId()),
                Optional.ofNullable(record.getSince()).orElse(Instant.EPOCH),
                Optional.ofNullable(record.getNextVisit()),
                Duration.ofSeconds(record.getInterval()),
                new Source(
                        URI.create(record.getUrl()),
                        new Validators(
                                Optional.ofNullable(record.getEtag()),
                                Optional.ofNullable(record.getLastModified())),
                        SeenItems.of(record.getSeen()),
                        hub(record)),
                new Report(
                        Optional.ofNullable(record.getVisitedAt()),
                        Optional.ofNullable(record.getLastItemAt()),
                        record.getFailures(),
                        record.getOutcome(),
                        record.getReported()),
                Optional.ofNullable(record.getHeededAt()));
    }

    static FeedVisit write(io.twosource.ingest.feed.FeedVisit visit) {
        Source source = visit.source();
        Report report = visit.report();
        return FeedVisit.newBuilder()
                .setFeedId(visit.feed().value())
                .setUrl(source.url().toString())
                .setEtag(source.validators().etag().orElse(null))
                .setLastModified(source.validators().lastModified().orElse(null))
                .setNextVisit(visit.next().orElse(null))
                .setVisitedAt(report.visited().orElse(null))
                .setLastItemAt(report.lastItem().orElse(null))
                .setInterval(Math.toIntExact(visit.interval().toSeconds()))
                .setFailures(report.failures())
                .setOutcome(report.outcome())
                .setSeen(source.seen().hashes())
                .setHub(source.hub().map(hub -> hub.url().toString()).orElse(null))
                .setHubTopic(source.hub().map(Hub::topic).orElse(null))
                .setHubAskedAt(source.hub().flatMap(Hub::askedAt).orElse(null))
                .setSince(visit.since())
                .setReported(report.told())
                .setHeededAt(visit.heeded().orElse(null))
                .build();
    }

    private static Optional<Hub> hub(FeedVisit record) {
        String url = record.getHub();
        String topic = record.getHubTopic();
        return url == null || topic == null
                ? Optional.empty()
                : Optional.of(
                        new Hub(
                                URI.create(url),
                                topic,
                                Optional.ofNullable(record.getHubAskedAt())));
    }
}
