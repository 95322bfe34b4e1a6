package io.twosource.alert.service;

import static io.twosource.alert.service.Api.OPERATOR;
import static io.twosource.alert.service.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.twosource.platform.KafkaClients;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What operators see of records that could not be dealt with, and have put back. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class DeadLettersTest {

    private static final String LETTERS = "/v1/dead-letters/alert-service";

    @Inject KafkaClients kafka;

    @BeforeEach
    void start() {
        Api.waitUntilReady();
    }

    @Test
    void garbageIsListedAndPutBackOnce() throws Exception {
        write("garbage for operators");
        Map<String, Object> letter =
                await().until(this::newest, letters -> !letters.isEmpty()).getFirst();
        String id = String.valueOf(letter.get("id"));
        assertThat(letter)
                .containsEntry("topic", "notices")
                .containsEntry("redriven", 0)
                .containsEntry("pending", false);

        int before = newest().size();
        as(OPERATOR).post(LETTERS + "/" + id + "/redrive").then().statusCode(202);

        await().until(
                        () ->
                                as(OPERATOR).get(LETTERS + "/" + id).jsonPath().getInt("redriven")
                                        == 1);
        String whole = as(OPERATOR).get(LETTERS + "/" + id).asString();
        assertThat(whole)
                .contains("SerializationException", "stackTrace")
                .doesNotContain("problem");
        as(OPERATOR).post(LETTERS + "/" + id + "/redrive").then().statusCode(409);
        // It is garbage still, so it is a letter once more.
        await().until(() -> newest().size() > before);
    }

    @Test
    void whatIsNoLetterDoesNotExist() {
        for (String id : List.of("alert-service-dead-letters-0-1000000", "tokens-0-0")) {
            as(OPERATOR).get(LETTERS + "/" + id).then().statusCode(404);
            as(OPERATOR).post(LETTERS + "/" + id + "/redrive").then().statusCode(404);
        }
    }

    private List<Map<String, Object>> newest() {
        return as(OPERATOR).get(LETTERS).jsonPath().getList("");
    }

    private void write(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (Producer<byte[], byte[]> producer =
                kafka.producer(Map.of(), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("notices", bytes, bytes)).get();
        }
    }
}
