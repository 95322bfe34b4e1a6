package io.twosource.extract.topology;

import io.twosource.extract.claim.LeastWorth;
import io.twosource.extract.meter.ExtractMeters;
import io.twosource.extract.walk.ClaimCells;
import io.twosource.extract.walk.Joining;
import io.twosource.extract.wire.ExtractTopics;
import io.twosource.schemas.Topic;
import java.time.Duration;
import java.util.function.Supplier;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * Articles to statements, and statements to their claims. The walks between the two are a topic
 * that this service owns and not a repartition that Streams makes, since a cell sends statements on
 * to other cells. Below each of the two steps stand its topics and nothing else: a step in between
 * that failed would part what is kept, or what is published, from the rest of it.
 */
public final class ExtractTopology {

    private final StreamsBuilder builder;
    private final ExtractMeters meters;

    private ExtractTopology(StreamsBuilder builder, ExtractMeters meters) {
        this.builder = builder;
        this.meters = meters;
    }

    /**
     * Adds the whole of it to {@code builder}; only what is posted to its topics decides what comes
     * of it.
     *
     * @param reading asked for with the first article; may block until the models are loaded
     * @param mostClaims that a cell holds live
     * @param leastWorth of statements that open claims, and of claims that are reported
     * @param keep how long a claim is kept to which nothing comes any more
     */
    public static Topology build(
            StreamsBuilder builder,
            Supplier<ReadingSide> reading,
            Joining joining,
            int mostClaims,
            LeastWorth leastWorth,
            Duration keep,
            ExtractMeters meters) {
        ExtractTopology topology = new ExtractTopology(builder, meters);
        topology.readArticles(reading);
        topology.walkToClaims(joining, mostClaims, leastWorth, keep);
        return builder.build();
    }

    /** Stateless and costly: scales with the partitions of the articles. */
    private void readArticles(Supplier<ReadingSide> reading) {
        stream(ExtractTopics.ARTICLES, "read-articles")
                .process(() -> new ReadArticles(reading, meters), Named.as("find-statements"))
                .to(
                        (_, outgoing, _) -> outgoing.topic(),
                        OutgoingRecords.produced("write-statements"));
    }

    /** Stateful and cheap: each cell is one partition, so that its decisions are serial. */
    private void walkToClaims(
            Joining joining, int mostClaims, LeastWorth leastWorth, Duration keep) {
        stream(ExtractTopics.CLAIM_WALKS, "read-walks")
                .process(
                        new ClaimCells<>(
                                joining,
                                mostClaims,
                                leastWorth,
                                keep,
                                meters,
                                OutgoingRecords::of,
                                ExtractTopics.STORED),
                        Named.as("visit-cell"))
                .to(
                        (_, outgoing, _) -> outgoing.topic(),
                        OutgoingRecords.produced("write-outcomes"));
    }

    private <K, V> KStream<K, V> stream(Topic<K, V> topic, String name) {
        return builder.stream(
                topic.name(), Consumed.with(topic.keys(), topic.values()).withName(name));
    }
}
