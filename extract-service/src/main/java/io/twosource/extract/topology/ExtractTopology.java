package io.twosource.extract.topology;

import io.twosource.extract.article.Article;
import io.twosource.extract.claim.Claim;
import io.twosource.extract.claim.LeastWorth;
import io.twosource.extract.claim.match.Context;
import io.twosource.extract.meter.ExtractMeters;
import io.twosource.extract.walk.ClaimCells;
import io.twosource.extract.walk.Joining;
import io.twosource.extract.walk.KeptEntry;
import io.twosource.extract.walk.Outcome;
import io.twosource.extract.walk.Outcome.Forgotten;
import io.twosource.extract.walk.Outcome.Onward;
import io.twosource.extract.walk.Outcome.Settled;
import io.twosource.extract.walk.Walk;
import io.twosource.extract.wire.ExtractTopics;
import io.twosource.platform.NamedStreams;
import io.twosource.schemas.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.ValueMapper;

/**
 * Articles to statements, and statements to their claims. The walks between the two are a topic
 * that this service owns and not a repartition that Streams makes, since a cell sends statements on
 * to other cells.
 */
public final class ExtractTopology {

    private final StreamsBuilder builder = NamedStreams.builder();
    private final ExtractMeters meters;

    private ExtractTopology(ExtractMeters meters) {
        this.meters = meters;
    }

    /**
     * The whole of it; only what is posted to its topics decides what comes of it.
     *
     * @param reading asked for with the first article; may block until the models are loaded
     * @param mostClaims that a cell holds live
     * @param leastWorth of statements that open claims, and of claims that are reported
     * @param keep how long a claim is kept to which nothing comes any more
     */
    public static Topology build(
            Supplier<ReadingSide> reading,
            Joining joining,
            int mostClaims,
            LeastWorth leastWorth,
            Duration keep,
            ExtractMeters meters) {
        ExtractTopology topology = new ExtractTopology(meters);
        topology.readArticles(reading);
        topology.walkToClaims(joining, mostClaims, leastWorth, keep);
        return topology.builder.build();
    }

    /** Stateless and costly: scales with the partitions of the articles. */
    private void readArticles(Supplier<ReadingSide> reading) {
        KStream<String, ReadArticle> read =
                stream(ExtractTopics.ARTICLES, "read-articles")
                        .mapValues(
                                article -> read(reading.get(), article),
                                Named.as("find-statements"));
        read.mapValues(ReadArticle::said, Named.as("take-statements"))
                .to(
                        ExtractTopics.STATEMENTS.name(),
                        produced(ExtractTopics.STATEMENTS, "write-statements"));
        send(read.flatMapValues(ReadArticle::walks, Named.as("take-walks")), "send-statements");
    }

    /** In one step, before anything is forwarded: what fails here leaves nothing behind. */
    private ReadArticle read(ReadingSide side, Article article) {
        HeardArticle heard = meters.timeReading(() -> side.hear(article));
        Context context = Context.of(article.title(), article.text());
        ReadArticle read = new ReadArticle(heard.said(), side.walks(heard, context));
        meters.read(heard.said());
        meters.leftOut(heard.leftOut());
        return read;
    }

    /** Stateful and cheap: each cell is one partition, so that its decisions are serial. */
    private void walkToClaims(
            Joining joining, int mostClaims, LeastWorth leastWorth, Duration keep) {
        KStream<Integer, Outcome> outcomes =
                stream(ExtractTopics.CLAIM_WALKS, "read-walks")
                        .process(
                                new ClaimCells(
                                        joining,
                                        mostClaims,
                                        leastWorth,
                                        keep,
                                        meters,
                                        ExtractTopics.STORED),
                                Named.as("visit-cell"));
        publish(outcomes.flatMapValues(only(Settled.class), Named.as("keep-settled")));
        send(
                outcomes.flatMapValues(only(Onward.class), Named.as("keep-onward"))
                        .mapValues(Onward::walk, Named.as("take-walk")),
                "send-onward");
        forget(outcomes.flatMapValues(only(Forgotten.class), Named.as("keep-forgotten")));
    }

    private static void publish(KStream<Integer, Settled> settled) {
        settled.map(
                        (cell, outcome) ->
                                KeyValue.pair(outcome.claim().claimId(), outcome.claim()),
                        Named.as("key-claims"))
                .to(ExtractTopics.CLAIMS.name(), produced(ExtractTopics.CLAIMS, "write-claims"));
        settled.flatMap((cell, outcome) -> entries(outcome), Named.as("take-entries"))
                .to(ExtractTopics.CLAIM_ENTRIES.name(), entries("write-entries"));
        settled.flatMapValues(Settled::notices, Named.as("take-notices"))
                .selectKey((cell, notice) -> notice.claimId(), Named.as("key-notices"))
                .to(ExtractTopics.NOTICES.name(), produced(ExtractTopics.NOTICES, "write-notices"));
    }

    /** What has been deleted here is deleted there. */
    private static void forget(KStream<Integer, Forgotten> forgotten) {
        forgotten
                .flatMap(
                        (cell, outcome) ->
                                outcome.statementIds().stream()
                                        .map(id -> noEntry(outcome.claimId(), id))
                                        .toList(),
                        Named.as("take-forgotten-entries"))
                .to(ExtractTopics.CLAIM_ENTRIES.name(), entries("forget-entries"));
        forgotten
                .filter((cell, outcome) -> outcome.all(), Named.as("keep-all-forgotten"))
                .map((cell, outcome) -> noClaim(outcome.claimId()), Named.as("key-forgotten"))
                .to(ExtractTopics.CLAIMS.name(), produced(ExtractTopics.CLAIMS, "forget-claims"));
    }

    private static List<KeyValue<String, KeptEntry>> entries(Settled settled) {
        String claimId = settled.claim().claimId();
        return Stream.concat(
                        settled.gone().stream().map(id -> noEntry(claimId, id)),
                        settled.entries().stream()
                                .map(e -> KeyValue.pair(key(claimId, e.statementId()), e)))
                .toList();
    }

    @SuppressWarnings("NullAway") // a tombstone
    private static KeyValue<String, Claim> noClaim(String claimId) {
        return KeyValue.pair(claimId, null);
    }

    @SuppressWarnings("NullAway") // a tombstone
    private static KeyValue<String, KeptEntry> noEntry(String claimId, String statementId) {
        return KeyValue.pair(key(claimId, statementId), null);
    }

    private static String key(String claimId, String statementId) {
        return claimId + '/' + statementId;
    }

    /** In the partition that their claim is in, so that whoever reads one reads the other. */
    private static Produced<String, KeptEntry> entries(String name) {
        return produced(ExtractTopics.CLAIM_ENTRIES, name)
                .withStreamPartitioner(
                        (topic, key, entry, partitions) ->
                                Optional.of(Set.of(ExtractTopics.partition(key, partitions))));
    }

    /** Keyed by cell, which is the partition too. */
    private static void send(KStream<?, Walk> walks, String name) {
        walks.selectKey((key, walk) -> walk.cell(), Named.as(name + "-keyed"))
                .to(
                        ExtractTopics.CLAIM_WALKS.name(),
                        produced(ExtractTopics.CLAIM_WALKS, name)
                                .withStreamPartitioner(
                                        (topic, cell, walk, partitions) ->
                                                Optional.of(Set.of(cell))));
    }

    private <K, V> KStream<K, V> stream(Topic<K, V> topic, String name) {
        return builder.stream(
                topic.name(), Consumed.with(topic.keys(), topic.values()).withName(name));
    }

    private static <K, V> Produced<K, V> produced(Topic<K, V> topic, String name) {
        return Produced.with(topic.keys(), topic.values()).withName(name);
    }

    private static <T extends Outcome> ValueMapper<Outcome, List<T>> only(Class<T> type) {
        return outcome -> type.isInstance(outcome) ? List.of(type.cast(outcome)) : List.of();
    }
}
