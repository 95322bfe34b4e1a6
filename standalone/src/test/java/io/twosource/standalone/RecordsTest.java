package io.twosource.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.avro.AlertTopic;
import io.twosource.kafka.LocalKafka;
import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsTest {

    private static final Topic<String, AlertTopic> TOPIC = Topics.ALERT_TOPICS;

    @TempDir private Path data;

    @Test
    void whatIsCommittedIsReadAndWhatWasAbortedIsNot() throws Exception {
        try (LocalKafka kafka = LocalKafka.start(data)) {
            create(kafka);
            transact(kafka, KafkaProducer::commitTransaction, query("karabakh"), query("gyumri"));
            transact(kafka, KafkaProducer::abortTransaction, query("aborted"));

            Records records = Records.of(kafka.bootstrapServers());

            assertThat(records.all(TOPIC)).containsExactly(query("karabakh"), query("gyumri"));
            assertThat(records.latest(TOPIC)).containsExactly(query("gyumri"));
        }
    }

    @Test
    void whatCannotBeReadIsLeftOut() throws Exception {
        try (LocalKafka kafka = LocalKafka.start(data)) {
            create(kafka);
            garbage(kafka);
            transact(kafka, KafkaProducer::commitTransaction, query("karabakh"));

            assertThat(Records.of(kafka.bootstrapServers()).all(TOPIC))
                    .containsExactly(query("karabakh"));
        }
    }

    private static void garbage(LocalKafka kafka) {
        byte[] bytes = {1, 2, 3};
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(
                        Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers()),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            assertThat(producer.send(new ProducerRecord<>(TOPIC.name(), bytes, bytes)))
                    .succeedsWithin(Duration.ofSeconds(10));
        }
    }

    private static AlertTopic query(String query) {
        return new AlertTopic("caucasus", query, Instant.EPOCH, "operators", null);
    }

    private static void create(LocalKafka kafka) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(List.of(TOPIC.definition((short) 1))).all().get();
        }
    }

    private static void transact(
            LocalKafka kafka,
            Consumer<KafkaProducer<String, AlertTopic>> end,
            AlertTopic... alertTopics) {
        try (KafkaProducer<String, AlertTopic> producer =
                new KafkaProducer<>(
                        Map.of(
                                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                kafka.bootstrapServers(),
                                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                                "records-test"),
                        TOPIC.keys().serializer(),
                        TOPIC.values().serializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            for (AlertTopic alertTopic : alertTopics) {
                assertThat(
                                producer.send(
                                        new ProducerRecord<>(
                                                TOPIC.name(), alertTopic.getName(), alertTopic)))
                        .succeedsWithin(Duration.ofSeconds(10));
            }
            end.accept(producer);
        }
    }
}
