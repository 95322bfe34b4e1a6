package io.twosource.standalone.backup;

import io.twosource.avro.SavedHeader;
import io.twosource.avro.SavedRecord;
import io.twosource.avro.SavedTopic;
import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Utils;

/**
 * Brings a backup back into a Kafka cluster whose services do not run. All of it is one
 * transaction: what is cut off has changed nothing.
 */
public final class Restoration implements AutoCloseable {

    /**
     * What the one writer of people's changes remembers of them (decision 34). It takes over what
     * stands in the topics if it remembers nothing, and never looks there again.
     */
    static final String WRITERS_MEMORY = "alert-service-standing-records-changelog";

    /** Who reads or writes what people make. */
    private static final Set<String> GROUPS =
            Set.of("alert-service", "ingest-service", "feed-pollers");

    private static final Map<String, Topic<?, ?>> CATALOGUE =
            Topics.madeByPeople().stream()
                    .collect(Collectors.toUnmodifiableMap(Topic::name, topic -> topic));

    private static final short REPLICAS_AS_THE_BROKER_HAS_IT = -1;

    private static final Map<String, Object> OF_THE_WRITER =
            Map.of(
                    ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                    "twosource-restore",
                    ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                    Topic.LONGEST_RECORD,
                    // As long as brokers grant, unless they are told otherwise.
                    ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
                    900_000);

    private final Map<String, String> connection;
    private final BackupFile backup;
    private final Cluster cluster;

    /**
     * @param connection a Kafka client's settings
     */
    public Restoration(Map<String, String> connection, BackupFile backup) {
        this.connection = connection;
        this.backup = backup;
        this.cluster = new Cluster(connection);
    }

    /** The id of the cluster that it goes into. */
    public String cluster() throws InterruptedException {
        return cluster.id();
    }

    /** What forbids it, a sentence each, whatever anybody says. */
    public List<String> obstacles() throws InterruptedException {
        Map<String, Integer> partitions = new HashMap<>();
        CATALOGUE.forEach((name, topic) -> partitions.put(name, topic.partitions()));
        partitions.putAll(cluster.partitions(topics()));
        Stream<String> running =
                cluster.running(GROUPS).stream().map("%s runs: stop the services first"::formatted);
        Stream<String> laidOutOtherwise =
                backup.contents().topics().stream()
                        .filter(one -> !isLaidOut(one, partitions))
                        .map(
                                one ->
                                        "%s has %d partitions here, and %d in the backup"
                                                .formatted(
                                                        one.getName(),
                                                        partitions.getOrDefault(one.getName(), 0),
                                                        one.getPartitions()));
        return Stream.concat(running, laidOutOtherwise).toList();
    }

    private static boolean isLaidOut(SavedTopic topic, Map<String, Integer> partitions) {
        return topic.getPartitions() == partitions.getOrDefault(topic.getName(), 0);
    }

    /** How many records it would take the place of, by topic, where there are any. */
    public Map<String, Long> standing() throws IOException, InterruptedException {
        Map<String, Long> counts = new HashMap<>();
        Map<String, Integer> partitions = cluster.partitions(replaced());
        try (StandingRecords records = new StandingRecords(connection, Backup.all(partitions))) {
            for (String topic : partitions.keySet()) {
                counts.put(topic, records.count(topic));
            }
        }
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /**
     * Has the records of the backup stand in its topics, and no others but revocations of tokens,
     * which nothing takes back. Topics that are missing are made.
     */
    public void run() throws IOException, InterruptedException {
        cluster.create(missing());
        Map<String, Integer> partitions = cluster.partitions(replaced());
        discardChanges();
        try (StandingRecords standing = new StandingRecords(connection, Backup.all(partitions));
                KafkaProducer<byte[], byte[]> producer = producer()) {
            producer.initTransactions();
            producer.beginTransaction();
            for (String topic : partitions.keySet()) {
                standing.forEach(topic, record -> remove(record, producer));
            }
            backup.forEach(record -> send(restored(record), producer));
            producer.commitTransaction();
        }
    }

    private List<NewTopic> missing() throws InterruptedException {
        Map<String, Integer> there = cluster.partitions(topics());
        return CATALOGUE.values().stream()
                .filter(topic -> !there.containsKey(topic.name()))
                .map(topic -> topic.definition(REPLICAS_AS_THE_BROKER_HAS_IT))
                .toList();
    }

    /** What was asked for and not decided was asked of what no longer stands. */
    private void discardChanges() throws InterruptedException {
        String changes = Topics.CHANGES.name();
        for (TopicPartition partition : Backup.all(cluster.partitions(List.of(changes)))) {
            cluster.empty(partition);
        }
    }

    private List<String> topics() {
        return backup.contents().topics().stream().map(SavedTopic::getName).toList();
    }

    private List<String> replaced() {
        List<String> replaced = new ArrayList<>(topics());
        replaced.add(WRITERS_MEMORY);
        return replaced;
    }

    private static void remove(
            ConsumerRecord<byte[], byte[]> record, KafkaProducer<byte[], byte[]> producer) {
        if (!isRevocation(record)) {
            send(
                    new ProducerRecord<>(record.topic(), record.partition(), record.key(), null),
                    producer);
        }
    }

    private static void send(
            ProducerRecord<byte[], byte[]> record, KafkaProducer<byte[], byte[]> producer) {
        // The commit fails if any of them could not be written.
        var _ = producer.send(record);
    }

    private static boolean isRevocation(ConsumerRecord<byte[], byte[]> record) {
        return record.topic().equals(Topics.TOKENS.name())
                && new String(record.key(), StandardCharsets.UTF_8).endsWith("/revoked");
    }

    private static ProducerRecord<byte[], byte[]> restored(SavedRecord saved) {
        return new ProducerRecord<>(
                saved.getTopic(),
                saved.getPartition(),
                saved.getAt().toEpochMilli(),
                Utils.toArray(saved.getKey()),
                Utils.toArray(saved.getValue()),
                saved.getHeaders().stream().map(Restoration::header).toList());
    }

    private static Header header(SavedHeader saved) {
        ByteBuffer value = saved.getValue();
        return new RecordHeader(saved.getName(), value == null ? null : Utils.toArray(value));
    }

    private KafkaProducer<byte[], byte[]> producer() {
        Map<String, Object> settings = new HashMap<>(OF_THE_WRITER);
        settings.putAll(connection);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    @Override
    public void close() {
        cluster.close();
    }
}
