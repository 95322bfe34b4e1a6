package io.twosource.ingest.feed;

import io.twosource.avro.FeedVisit;
import io.twosource.ingest.feed.FeedVisit.Hub;
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
                URI.create(record.getUrl()),
                new Validators(
                        Optional.ofNullable(record.getEtag()),
                        Optional.ofNullable(record.getLastModified())),
                Optional.ofNullable(record.getNextVisit()),
                Optional.ofNullable(record.getVisitedAt()),
                Optional.ofNullable(record.getLastItemAt()),
                Duration.ofSeconds(record.getInterval()),
                record.getFailures(),
                record.getOutcome(),
                SeenItems.of(record.getSeen()),
                hub(record),
                Optional.ofNullable(record.getSince()).orElse(Instant.EPOCH),
                record.getReported());
    }

    static FeedVisit write(io.twosource.ingest.feed.FeedVisit visit) {
        return FeedVisit.newBuilder()
                .setFeedId(visit.feed().value())
                .setUrl(visit.url().toString())
                .setEtag(visit.validators().etag().orElse(null))
                .setLastModified(visit.validators().lastModified().orElse(null))
                .setNextVisit(visit.next().orElse(null))
                .setVisitedAt(visit.visited().orElse(null))
                .setLastItemAt(visit.lastItem().orElse(null))
                .setInterval(Math.toIntExact(visit.interval().toSeconds()))
                .setFailures(visit.failures())
                .setOutcome(visit.outcome())
                .setSeen(visit.seen().hashes())
                .setHub(visit.hub().map(hub -> hub.url().toString()).orElse(null))
                .setHubTopic(visit.hub().map(Hub::topic).orElse(null))
                .setHubAskedAt(visit.hub().flatMap(Hub::askedAt).orElse(null))
                .setSince(visit.since())
                .setReported(visit.reported())
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
