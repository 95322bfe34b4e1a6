package io.twosource.extract.topology;

import io.twosource.extract.claim.Claim;
import io.twosource.extract.claim.Notice;
import io.twosource.extract.walk.KeptEntry;
import io.twosource.extract.walk.Outcome;
import io.twosource.extract.walk.Outcome.Forgotten;
import io.twosource.extract.walk.Outcome.NoClaim;
import io.twosource.extract.walk.Outcome.Onward;
import io.twosource.extract.walk.Outcome.Settled;
import io.twosource.extract.walk.Walk;
import io.twosource.extract.wire.ExtractTopics;
import io.twosource.platform.Outgoing;
import io.twosource.schemas.Topic;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.Produced;

/**
 * What is read and decided as records of the topics it goes to, keys and values in bytes: between a
 * decision and its topics stands nothing that could fail.
 */
final class OutgoingRecords {

    private OutgoingRecords() {}

    /** All that reading makes of an article: no statement without its walk. */
    static List<KeyValue<byte[], Outgoing>> of(ReadArticle read) {
        String articleId = read.said().article().articleId();
        return Stream.concat(
                        Stream.of(record(ExtractTopics.STATEMENTS, articleId, read.said())),
                        read.walks().stream().map(OutgoingRecords::walk))
                .toList();
    }

    static List<KeyValue<byte[], Outgoing>> of(Outcome outcome) {
        return switch (outcome) {
            case Settled settled -> settled(settled);
            case Onward(Walk walk) -> List.of(walk(walk));
            case NoClaim() -> List.of();
            case Forgotten forgotten -> forgotten(forgotten);
        };
    }

    /** Writes each to its topic. */
    static Produced<byte[], Outgoing> produced(String name) {
        return Produced.with(Serdes.ByteArray(), Outgoing.serde())
                .withName(name)
                .withStreamPartitioner(
                        (topic, key, outgoing, partitions) -> partition(topic, key, partitions));
    }

    /** Keyed by cell, which is the partition too; or where its claim is; or where Kafka puts it. */
    private static Optional<Set<Integer>> partition(String topic, byte[] key, int partitions) {
        if (topic.equals(ExtractTopics.CLAIM_WALKS.name())) {
            return Optional.of(Set.of(key(ExtractTopics.CLAIM_WALKS, key)));
        }
        return topic.equals(ExtractTopics.CLAIM_ENTRIES.name())
                ? Optional.of(
                        Set.of(
                                ExtractTopics.partition(
                                        key(ExtractTopics.CLAIM_ENTRIES, key), partitions)))
                : Optional.empty();
    }

    private static List<KeyValue<byte[], Outgoing>> settled(Settled settled) {
        Claim claim = settled.claim();
        String claimId = claim.claimId();
        return Stream.of(
                        Stream.of(record(ExtractTopics.CLAIMS, claimId, claim)),
                        settled.gone().stream().map(id -> noEntry(claimId, id)),
                        settled.entries().stream().map(entry -> entry(claimId, entry)),
                        settled.notices().stream().map(OutgoingRecords::notice))
                .flatMap(records -> records)
                .toList();
    }

    /** What has been deleted here is deleted there. */
    private static List<KeyValue<byte[], Outgoing>> forgotten(Forgotten forgotten) {
        String claimId = forgotten.claimId();
        return Stream.concat(
                        forgotten.statementIds().stream().map(id -> noEntry(claimId, id)),
                        forgotten.all()
                                ? Stream.of(nothing(ExtractTopics.CLAIMS, claimId))
                                : Stream.empty())
                .toList();
    }

    private static KeyValue<byte[], Outgoing> walk(Walk walk) {
        return record(ExtractTopics.CLAIM_WALKS, walk.cell(), walk);
    }

    private static KeyValue<byte[], Outgoing> notice(Notice notice) {
        return record(ExtractTopics.NOTICES, notice.claimId(), notice);
    }

    private static KeyValue<byte[], Outgoing> entry(String claimId, KeptEntry entry) {
        return record(ExtractTopics.CLAIM_ENTRIES, key(claimId, entry.statementId()), entry);
    }

    private static KeyValue<byte[], Outgoing> noEntry(String claimId, String statementId) {
        return nothing(ExtractTopics.CLAIM_ENTRIES, key(claimId, statementId));
    }

    private static String key(String claimId, String statementId) {
        return claimId + '/' + statementId;
    }

    private static <K, V> KeyValue<byte[], Outgoing> record(Topic<K, V> topic, K key, V value) {
        return KeyValue.pair(bytes(topic, key), Outgoing.to(topic, value));
    }

    private static <K> KeyValue<byte[], Outgoing> nothing(Topic<K, ?> topic, K key) {
        return KeyValue.pair(bytes(topic, key), Outgoing.nothing(topic));
    }

    private static <K> byte[] bytes(Topic<K, ?> topic, K key) {
        return topic.keys().serializer().serialize(topic.name(), key);
    }

    private static <K> K key(Topic<K, ?> topic, byte[] bytes) {
        return topic.keys().deserializer().deserialize(topic.name(), bytes);
    }
}
