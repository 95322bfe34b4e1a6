package io.twosource.platform.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.twosource.kafka.LocalKafka;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.streams.KafkaStreams;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stream of exactly-once-v2 on a real broker, whose producer takes 1 MB. */
@SuppressWarnings("NullAway.Init") // set before all tests
class RecordFailuresTest {

    private static final SimpleMeterRegistry REGISTRY = new SimpleMeterRegistry();

    /** What the stream's producer takes, and not more as a letter than with its headers. */
    private static final int LARGEST = (1 << 20) - StreamProducer.ROOM_FOR_ERRORS - 200;

    @TempDir private static Path folder;

    private static LocalKafka kafka;
    private static FailingStream stream;

    @BeforeAll
    static void start() throws Exception {
        Metrics.addRegistry(REGISTRY);
        kafka = LocalKafka.start(folder.resolve("kafka"));
        stream = FailingStream.start(kafka, folder.resolve("state"));
    }

    @AfterAll
    static void stop() {
        stream.close();
        kafka.close();
        Metrics.removeRegistry(REGISTRY);
    }

    @Test
    void aRecordTooLargeToMakeIsSetAsideAndOthersAreHandled() throws Exception {
        assertThat(handled("one", "large", "two")).containsExactly("one", "two");

        ConsumerRecord<byte[], byte[]> letter = letterOf("large");
        assertThat(header(letter, "exception")).isEqualTo(RecordTooLargeException.class.getName());
        assertThat(header(letter, "message")).contains("for out, which takes");
        assertThat(header(letter, "step")).isEqualTo("write");
    }

    @Test
    void aRecordThatCannotBeReadIsSetAside() throws Exception {
        assertThat(handled("three", "garbage", "four")).containsExactly("three", "four");

        assertThat(header(letterOf("garbage"), "message")).isEqualTo("no text");
    }

    @Test
    void aRecordThatCannotBeWrittenIsSetAside() throws Exception {
        assertThat(handled("five", "unwritable", "six")).containsExactly("five", "six");

        assertThat(header(letterOf("unwritable"), "message")).isEqualTo("no bytes");
    }

    @Test
    void aRecordThatFailsAfterItsStoreWasWrittenIsSetAsideUntouched() throws Exception {
        assertThat(handled("seven", "wrong", "eight")).containsExactly("seven", "eight");

        ConsumerRecord<byte[], byte[]> letter = letterOf("wrong");
        assertThat(letter.key()).isEqualTo(FailingStream.KEY.getBytes(StandardCharsets.UTF_8));
        assertThat(header(letter, "step")).isEqualTo("refuse");
        assertThat(header(letter, "topic")).isEqualTo("in");
        assertThat(letter.headers().lastHeader("of-its-own").value()).isEqualTo(new byte[] {1});
    }

    @Test
    void theLargestRecordIsSetAsideWholeWithItsError() throws Exception {
        String largest = "wrong" + "x".repeat(LARGEST - "wrong".length());

        assertThat(handled(largest, "nine")).containsExactly("nine");
        assertThat(letterOf(largest).value()).hasSize(LARGEST);
    }

    @Test
    void whatIsLargerThanALetterLeavesItsPlaceAndTheReason() throws Exception {
        assertThat(handled("wrong" + "x".repeat(3 << 20), "ten")).containsExactly("ten");

        ConsumerRecord<byte[], byte[]> letter =
                stream.letters(
                                1,
                                found -> found.headers().lastHeader(LetterHeaders.LEFT_OUT) != null)
                        .getFirst();
        assertThat(letter.value()).isNull();
        assertThat(header(letter, "topic")).isEqualTo("in");
        assertThat(header(letter, "message")).hasSize(4096).startsWith("wrong");
    }

    @Test
    void everyLetterIsCountedByServiceStepAndKind() throws Exception {
        handled("wrong", "eleven");

        assertThat(
                        REGISTRY.get("twosource.dead.letters")
                                .tags("service", "failing", "step", "refuse", "kind", "handle")
                                .counter()
                                .count())
                .isPositive();
        assertThat(stream.state()).isEqualTo(KafkaStreams.State.RUNNING);
    }

    private static List<String> handled(String... values) throws Exception {
        stream.put(List.of(values));
        List<String> good = new ArrayList<>(List.of(values));
        good.removeIf(FailingStream::fails);
        return stream.handled(good);
    }

    private static ConsumerRecord<byte[], byte[]> letterOf(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        return stream.letters(1, letter -> Arrays.equals(letter.value(), bytes)).getLast();
    }

    private static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
        return new String(
                letter.headers().lastHeader("__streams.errors." + name).value(),
                StandardCharsets.UTF_8);
    }
}
