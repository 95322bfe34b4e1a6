package io.twosource.extract.lookup;

import io.twosource.extract.claim.ArticleStatements;
import io.twosource.extract.lookup.VersionLookup.Found;
import io.twosource.extract.lookup.VersionLookup.NotRead;
import io.twosource.extract.lookup.VersionLookup.Unavailable;
import io.twosource.extract.wire.ExtractTopics;
import io.twosource.platform.KafkaClients;
import io.twosource.schemas.Topics;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Finds what was read in an article version where it stands anyhow: in {@code statements}, in the
 * one partition of its article, from the time of its submission on. So nothing is kept for the sake
 * of being asked, and every replica can tell. Thread-safe; blocks.
 */
@Singleton
class Versions {

    private static final Duration POLL = Duration.ofMillis(200);

    /** Clocks of machines differ. */
    private static final Duration SLACK = Duration.ofMinutes(1);

    private static final Map<String, Object> SETTINGS =
            Map.of(
                    ConsumerConfig.CLIENT_ID_CONFIG,
                    "extract-service-lookup",
                    ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                    100,
                    ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                    4 << 20);

    private final KafkaClients kafka;
    private final LookupConfig config;

    Versions(KafkaClients kafka, LookupConfig config) {
        this.kafka = kafka;
        this.config = config;
    }

    /**
     * Looks for it.
     *
     * @param since when the version was submitted, or earlier
     */
    VersionLookup find(String articleId, int version, Instant since) {
        try (Consumer<String, byte[]> consumer =
                kafka.reader(SETTINGS, new StringDeserializer(), new ByteArrayDeserializer())) {
            TopicPartition place = place(articleId, consumer);
            consumer.assign(List.of(place));
            long end = consumer.endOffsets(List.of(place)).getOrDefault(place, 0L);
            consumer.seek(place, start(since, place, end, consumer));
            return read(articleId, version, end, consumer);
        } catch (KafkaException e) {
            return new Unavailable("Kafka does not answer");
        }
    }

    private VersionLookup read(
            String articleId, int version, long end, Consumer<String, byte[]> consumer) {
        TopicPartition place = consumer.assignment().iterator().next();
        long giveUp = System.nanoTime() + config.patience().toNanos();
        while (consumer.position(place) < end) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                Optional<VersionReport> found = report(record, articleId, version);
                if (found.isPresent()) {
                    return new Found(found.get());
                }
            }
            if (System.nanoTime() > giveUp) {
                return new Unavailable("too much was read since then to look through");
            }
        }
        return new NotRead();
    }

    private static Optional<VersionReport> report(
            ConsumerRecord<String, byte[]> record, String articleId, int version) {
        if (!articleId.equals(record.key()) || record.value() == null) {
            return Optional.empty();
        }
        try {
            ArticleStatements said =
                    ExtractTopics.STATEMENTS
                            .values()
                            .deserializer()
                            .deserialize(record.topic(), record.value());
            return Optional.of(said)
                    .filter(read -> read.article().version() == version)
                    .map(read -> VersionReport.of(read, Instant.ofEpochMilli(record.timestamp())));
        } catch (SerializationException e) {
            return Optional.empty(); // Whatever it is, nobody else can read it either.
        }
    }

    /** Where its producer puts it. */
    private static TopicPartition place(String articleId, Consumer<?, ?> consumer) {
        String topic = ExtractTopics.STATEMENTS.name();
        byte[] key = Topics.STATEMENTS.keys().serializer().serialize(topic, articleId);
        int partitions = consumer.partitionsFor(topic).size();
        return new TopicPartition(topic, BuiltInPartitioner.partitionForKey(key, partitions));
    }

    private static long start(
            Instant since, TopicPartition place, long end, Consumer<?, ?> consumer) {
        long from = Math.max(0, since.minus(SLACK).toEpochMilli());
        OffsetAndTimestamp first = consumer.offsetsForTimes(Map.of(place, from)).get(place);
        return first == null ? end : first.offset();
    }
}
