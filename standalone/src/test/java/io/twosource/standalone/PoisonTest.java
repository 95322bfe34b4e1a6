package io.twosource.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.twosource.kafka.LocalKafka;
import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in whichever topic, news goes on to newsrooms, and nobody ends. */
@SuppressWarnings("NullAway.Init") // set before each test
class PoisonTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** More than the longest time before: what is put in costs the others no more than this. */
    private static final Duration MOST_DELAY = Duration.ofSeconds(2);

    /** Kept where the test fails: it has the logs. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    private LocalKafka kafka;
    private Machine machine;
    private Traffic traffic;

    @BeforeEach
    void start() throws Exception {
        Place place = new Place(Path.of(".."), folder.resolve("data"));
        place.prepare();
        kafka = LocalKafka.start(place.kafka());
        machine =
                Machine.start(
                        place, FreePorts.all(), kafka, _ -> List.of(), new Progress(System.out));
        try (HttpClient http = HttpClient.newHttpClient()) {
            machine.awaitReady(http);
        }
        traffic = Traffic.start(machine);
        awaitTold(20);
    }

    @AfterEach
    void stop() {
        traffic.close();
        machine.close();
    }

    @Test
    void whatNobodyCanReadIsADeadLetterAndDelaysNothing() throws Exception {
        Duration usual = traffic.longest(Instant.now().minus(Duration.ofSeconds(8)));
        Instant begin = Instant.now();

        putHarmIntoEachTopic();

        awaitTold(traffic.taken() + 20);
        traffic.stop();
        await().atMost(PATIENCE).until(() -> traffic.missing().isEmpty());
        assertThat(traffic.longest(begin)).isLessThan(usual.plus(MOST_DELAY));
        assertThat(machine.ended()).isEmpty();
    }

    private void putHarmIntoEachTopic() throws InterruptedException {
        Random chance = new Random(7);
        try (KafkaProducer<byte[], byte[]> producer = producer()) {
            for (Topic<?, ?> topic : Topics.all()) {
                for (Harm harm : Harm.values()) {
                    put(producer, topic, harm, chance);
                }
            }
        }
    }

    private static void put(
            KafkaProducer<byte[], byte[]> producer, Topic<?, ?> topic, Harm harm, Random chance)
            throws InterruptedException {
        Future<RecordMetadata> sent = producer.send(harm.record(topic, chance));
        try {
            sent.get();
            assertThat(harm).isNotEqualTo(Harm.TOO_LARGE);
        } catch (ExecutionException e) {
            assertThat(harm).isEqualTo(Harm.TOO_LARGE);
            assertThat(e).hasCauseInstanceOf(RecordTooLargeException.class);
        }
    }

    private void awaitTold(int articles) {
        await().atMost(PATIENCE)
                .until(() -> traffic.taken() - traffic.missing().size() >= articles);
    }

    private KafkaProducer<byte[], byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers(),
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 32 << 20,
                        ProducerConfig.BUFFER_MEMORY_CONFIG, 64L << 20),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }
}
