package io.twosource.ingest.stream;

import static io.restassured.RestAssured.when;
import static io.twosource.ingest.Samples.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.twosource.ingest.Management;
import io.twosource.ingest.ReadyService;
import io.twosource.ingest.StoredRecords;
import io.twosource.ingest.submission.ArticleId;
import io.twosource.ingest.submission.OutletPartition;
import io.twosource.schemas.Topics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeadLetterTest implements ReadyService {

    private static final byte[] GARBAGE = "garbage".getBytes(StandardCharsets.UTF_8);

    private final IngestTopics topics = IngestTopics.catalogue();

    private final StoredRecords kafka = StoredRecords.ofThisTest();

    @Test
    void garbageIsSetAsideWithItsErrorAndTheNextIsPublished() throws Exception {
        String next = submission("What comes after garbage.").articleId().value();
        put(next, GARBAGE);
        put(
                next,
                topics.submissions()
                        .values()
                        .serializer()
                        .serialize("submissions", submission("What comes after garbage.")));

        await().until(() -> when().get("/v1/articles/" + next).statusCode() == 200);
        ConsumerRecord<byte[], byte[]> letter = deadLetters().getLast();
        assertThat(letter.value()).isEqualTo(GARBAGE);
        assertThat(header(letter, "__streams.errors.topic")).isEqualTo("submissions");
        assertThat(header(letter, "__streams.errors.message")).contains("no Submission");
        assertThat(Management.get("/metrics").asString())
                .containsPattern("twosource_dead_letters_total\\{kind=\"read\",[^}]*\\} [1-9]");
    }

    private void put(String key, byte[] value) throws Exception {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", kafka.bootstrapServers()),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            producer.send(
                            new ProducerRecord<>(
                                    "submissions",
                                    OutletPartition.of(
                                            new ArticleId(key), topics.submissions().partitions()),
                                    key,
                                    value))
                    .get();
        }
    }

    private List<ConsumerRecord<byte[], byte[]>> deadLetters() {
        return await().until(
                        () -> kafka.of(Topics.deadLettersOf("ingest-service")),
                        letters -> !letters.isEmpty());
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
