package io.twosource.platform.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.twosource.kafka.LocalKafka;
import io.twosource.platform.KafkaClients;
import io.twosource.platform.worker.Workers;
import io.twosource.schemas.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two replicas of a service, both of which see what is asked. */
@SuppressWarnings("NullAway.Init") // set before all tests
class RedriverTest {

    private static final String SERVICE = "failing";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir private static Path folder;

    private static LocalKafka broker;
    private static KafkaClients kafka;
    private static LetterBox letters;
    private static Redrives redrives;
    private static List<Redriver> replicas;

    @BeforeAll
    static void start() throws Exception {
        broker = LocalKafka.start(folder);
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
        kafka = new KafkaClients(settings);
        try (Admin admin = Admin.create(settings)) {
            admin.createTopics(
                            List.of(
                                    new NewTopic("in", 2, (short) 1),
                                    Topics.deadLettersOf(SERVICE).definition((short) 1),
                                    Topics.REDRIVES.definition((short) 1)))
                    .all()
                    .get();
        }
        letters = new LetterBox(kafka);
        redrives = new Redrives(kafka);
        replicas = Stream.of(1, 2).map(_ -> replica()).toList();
        replicas.forEach(replica -> replica.start(new StartupEvent()));
    }

    private static Redriver replica() {
        return new Redriver(
                SERVICE,
                kafka,
                letters,
                new Workers(new SimpleMeterRegistry(), Duration.ofMillis(50), () -> {}));
    }

    @AfterAll
    static void stop() {
        replicas.forEach(replica -> replica.stop(new ShutdownEvent()));
        broker.close();
    }

    @Test
    void aLetterIsPutBackAsItWasWhereItWasOnceHoweverOftenItIsAsked() throws Exception {
        LetterId letter = letter("in", 1, "of-two");

        redrives.ask(letter, 1, "operators/olga");
        redrives.ask(letter, 1, "operators/oleg");
        awaitDone(letter, 1);

        List<ConsumerRecord<byte[], byte[]>> back = back("of-two");
        assertThat(back).hasSize(1);
        assertThat(back.getFirst().partition()).isEqualTo(1);
        assertThat(back.getFirst().key()).isEqualTo(bytes("key"));
        assertThat(back.getFirst().headers())
                .extracting(Header::key)
                .containsExactly("of-its-own", "twosource.redriven-from");

        redrives.ask(letter, 2, "operators/olga");
        awaitDone(letter, 2);

        assertThat(back("of-two")).hasSize(2);
    }

    @Test
    void manyLettersAreEachPutBackOnce() throws Exception {
        List<LetterId> many = Stream.generate(() -> letter("in", 0, "of-many")).limit(20).toList();

        many.forEach(letter -> redrives.ask(letter, 1, "operators/olga"));
        for (LetterId letter : many) {
            awaitDone(letter, 1);
        }

        assertThat(back("of-many")).hasSize(20);
    }

    @Test
    void whatCannotBePutBackSaysWhy() throws Exception {
        LetterId gone = new LetterId(SERVICE, 0, 1_000_000);
        LetterId timer = letter("", -1, "of-a-timer");
        LetterId compacted = letter("subscriptions", 0, "of-a-view");

        for (LetterId letter : List.of(gone, timer, compacted)) {
            redrives.ask(letter, 1, "operators/olga");
        }

        assertThat(awaitDone(gone, 1))
                .hasValueSatisfying(why -> assertThat(why).contains("not kept any more"));
        assertThat(awaitDone(timer, 1))
                .hasValueSatisfying(why -> assertThat(why).contains("a timer failed"));
        assertThat(awaitDone(compacted, 1))
                .hasValueSatisfying(why -> assertThat(why).contains("is compacted"));
    }

    @Test
    void theNewestLettersAreListedFirst() {
        letter("in", 0, "older");
        LetterId newer = letter("in", 1, "newer");

        Letter first = letters.newest(SERVICE, 1).getFirst();

        assertThat(first.id()).isEqualTo(newer);
        assertThat(first.topic()).isEqualTo("in");
        assertThat(LetterId.parse(newer.toString())).contains(newer);
        assertThat(letters.find(newer)).contains(first);
    }

    private static Optional<String> awaitDone(LetterId letter, int times) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        RedriveState state = redrives.state();
        while (state.timesDone(letter) < times) {
            assertThat(System.nanoTime()).isLessThan(giveUp);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            state = redrives.state();
        }
        return state.problem(letter);
    }

    private static LetterId letter(String topic, int partition, String value) {
        ProducerRecord<byte[], byte[]> letter =
                new ProducerRecord<>(SERVICE + "-dead-letters", bytes("key"), bytes(value));
        letter.headers().add("of-its-own", bytes("1"));
        letter.headers().add("__streams.errors.topic", bytes(topic));
        letter.headers().add("__streams.errors.partition", bytes(Integer.toString(partition)));
        letter.headers().add("__streams.errors.offset", bytes("7"));
        try (KafkaProducer<byte[], byte[]> producer =
                kafka.producer(Map.of(), new ByteArraySerializer(), new ByteArraySerializer())) {
            return new LetterId(SERVICE, 0, producer.send(letter).get().offset());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stands in the topic of a value. */
    private static List<ConsumerRecord<byte[], byte[]>> back(String value) {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer =
                kafka.consumer(
                        Map.of("isolation.level", "read_committed"),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            List<TopicPartition> both =
                    List.of(new TopicPartition("in", 0), new TopicPartition("in", 1));
            consumer.assign(both);
            consumer.seekToBeginning(both);
            Map<TopicPartition, Long> ends = consumer.endOffsets(both);
            while (both.stream()
                    .anyMatch(part -> consumer.position(part) < ends.getOrDefault(part, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
        }
        return found.stream()
                .filter(record -> value.equals(new String(record.value(), StandardCharsets.UTF_8)))
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
