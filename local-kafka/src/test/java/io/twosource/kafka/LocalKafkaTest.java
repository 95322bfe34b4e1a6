package io.twosource.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalKafkaTest {

    private static final TopicPartition NEWS = new TopicPartition("news", 0);

    @TempDir private Path data;

    @Test
    void whatIsStoredIsThereAfterARestart() throws Exception {
        try (LocalKafka kafka = LocalKafka.start(data)) {
            createNews(kafka);
            send(kafka, "confirmed");
        }
        try (LocalKafka kafka = LocalKafka.start(data)) {
            assertThat(firstRecords(kafka, 1)).containsExactly("confirmed");
        }
    }

    @Test
    void aPortInUseIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertThatThrownBy(() -> LocalKafka.start(data, port))
                    .isInstanceOf(BindException.class)
                    .hasMessage("port " + port + " is in use");
        }
    }

    private static void createNews(LocalKafka kafka)
            throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(settings(kafka))) {
            admin.createTopics(List.of(new NewTopic(NEWS.topic(), 1, (short) 1))).all().get();
        }
    }

    private static void send(LocalKafka kafka, String value)
            throws InterruptedException, ExecutionException {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(
                        settings(kafka), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(NEWS.topic(), value)).get();
        }
    }

    private static List<String> firstRecords(LocalKafka kafka, int count) {
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(
                        settings(kafka), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(NEWS));
            consumer.seekToBeginning(List.of(NEWS));
            List<String> values = new ArrayList<>();
            while (values.size() < count) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> values.add(record.value()));
            }
            return values;
        }
    }

    private static Map<String, Object> settings(LocalKafka kafka) {
        return Map.of("bootstrap.servers", kafka.bootstrapServers());
    }
}
