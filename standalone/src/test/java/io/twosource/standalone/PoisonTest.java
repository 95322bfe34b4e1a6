package io.twosource.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /**
     * What is put in costs the others no more than so many seconds beyond the longest time before;
     * told by a quiet machine alone, so that by default it is only reported.
     */
    private static final int MOST_DELAY = Integer.getInteger("poison.delay", Integer.MAX_VALUE);

    /** Kept where the test fails: it has the logs. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    private Stage stage;

    @BeforeEach
    void start() throws Exception {
        stage = Stage.set(folder);
    }

    @AfterEach
    void stop() {
        stage.close();
    }

    @Test
    void whatNobodyCanReadIsADeadLetterAndDelaysNothing() throws Exception {
        Duration usual = stage.traffic().longest(Instant.now().minus(Duration.ofSeconds(8)));
        Instant begin = Instant.now();

        putHarmIntoEachTopic();

        stage.awaitTold(20);
        stage.balance(PATIENCE);
        Duration longest = stage.traffic().longest(begin);
        System.out.printf("told within %s, before within %s%n", longest, usual);
        assertThat(longest.minus(usual)).isLessThan(Duration.ofSeconds(MOST_DELAY));
        assertThat(stage.machine().ended()).isEmpty();
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

    private KafkaProducer<byte[], byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, stage.bootstrapServers(),
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 32 << 20,
                        ProducerConfig.BUFFER_MEMORY_CONFIG, 64L << 20),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }
}
