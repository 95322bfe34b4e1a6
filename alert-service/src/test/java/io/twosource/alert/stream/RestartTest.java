package io.twosource.alert.stream;

import static io.twosource.alert.stream.TopologyUnderTest.subscription;
import static io.twosource.alert.stream.TopologyUnderTest.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.Outcome;
import io.twosource.alert.notice.Notices;
import io.twosource.alert.topic.AlertTopicId;
import io.twosource.alert.view.RecordWriter;
import io.twosource.kafka.LocalKafka;
import io.twosource.schemas.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left after the process is gone: all that counts stands in Kafka. */
class RestartTest {

    private static final Duration RETRY = Duration.ofSeconds(6);
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir private Path data;
    private LocalKafka kafka;
    private KafkaProducer<byte[], byte[]> producer;

    @BeforeEach
    void start() throws Exception {
        kafka = LocalKafka.start(data.resolve("kafka"));
        producer =
                new KafkaProducer<>(
                        connection(), new ByteArraySerializer(), new ByteArraySerializer());
        try (Admin admin = Admin.create(connection())) {
            admin.createTopics(
                            Topics.all().stream()
                                    .map(topic -> topic.definition((short) 1))
                                    .toList())
                    .all()
                    .get();
        }
    }

    @AfterEach
    void stop() {
        producer.close();
        kafka.close();
    }

    @Test
    void aRetryComesAfterARestartAndQueriesAreThereAgain() {
        TopologyUnderTest before = new TopologyUnderTest();
        try (KafkaStreams streams = run(before, "before")) {
            saveATopicAndFailOnce(before);
            await().atMost(SOON)
                    .until(() -> before.count("twosource.delivery.retries.scheduled") == 1);
            assertThat(streams.state()).isEqualTo(KafkaStreams.State.RUNNING);
        }
        assertThat(deliveries()).hasSize(1);

        assertThatAllIsThereIn("before");
        assertThatAllIsThereIn("another machine");
    }

    private void saveATopicAndFailOnce(TopologyUnderTest before) {
        RecordWriter writer = new RecordWriter(producer);
        writer.write(
                        AlertServiceTopics.ALERT_TOPICS,
                        "desk/karabakh",
                        topic("karabakh", "karabakh"))
                .join();
        writer.write(
                        AlertServiceTopics.ALERT_TOPICS,
                        "desk/poison",
                        topic("poison", "a!(".repeat(790) + "b" + ")".repeat(790)))
                .join();
        writer.write(
                        AlertServiceTopics.SUBSCRIPTIONS,
                        "sub_1",
                        subscription("sub_1", Set.of("karabakh")))
                .join();
        await().atMost(SOON).until(() -> before.subscriptions.find("sub_1").isPresent());
        writer.write(
                        Topics.NOTICES,
                        "claim-1",
                        AvroNotices.withdrawalConfirmed("notice-1", Instant.now()))
                .join();
        await().atMost(SOON).until(() -> !deliveries().isEmpty());
        new AttemptWriter(writer)
                .write(
                        new Attempt(
                                deliveries().getFirst(),
                                new Outcome.Unreachable("down"),
                                Instant.now(),
                                Duration.ZERO))
                .join();
    }

    private void assertThatAllIsThereIn(String folder) {
        TopologyUnderTest after = new TopologyUnderTest();
        try (KafkaStreams streams = run(after, folder)) {
            assertThat(after.topics.matching(Notices.withdrawalConfirmed()))
                    .containsExactly(new AlertTopicId(TopologyUnderTest.DESK, "karabakh"));
            assertThat(after.topics.failing()).containsOnlyKeys("desk/poison");
            await().atMost(SOON)
                    .until(() -> deliveries().contains(deliveries().getFirst().again()));
            assertThat(streams.state()).isEqualTo(KafkaStreams.State.RUNNING);
        }
    }

    private KafkaStreams run(TopologyUnderTest service, String folder) {
        Properties settings = new Properties();
        settings.putAll(connection());
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "alert-service");
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 50);
        settings.put(StreamsConfig.STATE_DIR_CONFIG, data.resolve(folder).toString());
        settings.put("consumer.auto.offset.reset", "earliest");
        settings.put("consumer.session.timeout.ms", 6_000);
        KafkaStreams streams = new KafkaStreams(service.build(RETRY), settings);
        streams.start();
        await().atMost(SOON).until(() -> streams.state() == KafkaStreams.State.RUNNING);
        return streams;
    }

    /** Those committed so far. */
    private List<Delivery> deliveries() {
        List<Delivery> read = new ArrayList<>();
        try (KafkaConsumer<String, Delivery> consumer = consumer()) {
            List<TopicPartition> all =
                    consumer.partitionsFor(Topics.DELIVERIES.name()).stream()
                            .map(info -> new TopicPartition(info.topic(), info.partition()))
                            .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            long end = consumer.endOffsets(all).values().stream().mapToLong(Long::longValue).sum();
            while (all.stream().mapToLong(consumer::position).sum() < end) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> read.add(record.value()));
            }
        }
        return read;
    }

    private KafkaConsumer<String, Delivery> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        kafka.bootstrapServers(),
                        "isolation.level",
                        "read_committed"),
                new StringDeserializer(),
                AlertServiceTopics.DELIVERIES.values().deserializer());
    }

    private Map<String, Object> connection() {
        return Map.of("bootstrap.servers", kafka.bootstrapServers());
    }
}
