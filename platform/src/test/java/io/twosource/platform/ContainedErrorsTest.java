package io.twosource.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KeyValueMapper;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.junit.jupiter.api.Test;

class ContainedErrorsTest {

    @Test
    void aRecordThatOverflowsTheStackStopsNoOther() {
        assertThat(handled("one", "deep", "two")).containsExactly("one", "two");
    }

    @Test
    void aRecordThatMeetsAnErrorInCodeStopsNoOther() {
        assertThat(handled("one", "wrong", "two")).containsExactly("one", "two");
    }

    @Test
    void memoryThatIsUsedUpEndsTheStream() {
        assertThatThrownBy(() -> handled("one", "large", "two"))
                .isInstanceOf(OutOfMemoryError.class);
    }

    private static List<String> handled(String... records) {
        Properties settings = new Properties();
        settings.put(
                StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG,
                LogAndContinueProcessingExceptionHandler.class);
        StreamsBuilder builder = NamedStreams.builder();
        KeyValueMapper<String, String, Iterable<KeyValue<String, String>>> asItIs =
                (key, value) -> List.of(KeyValue.pair(key, handle(value)));
        builder.stream("in", Consumed.with(Serdes.String(), Serdes.String()).withName("read"))
                .mapValues(value -> value.equals("wrong") ? handle(value) : value, Named.as("map"))
                .flatMap(asItIs, Named.as("handle"))
                .to("out", Produced.with(Serdes.String(), Serdes.String()).withName("write"));
        try (TopologyTestDriver driver = new TopologyTestDriver(builder.build(), settings)) {
            var in = driver.createInputTopic("in", new StringSerializer(), new StringSerializer());
            List.of(records).forEach(in::pipeInput);
            return driver.createOutputTopic(
                            "out", new StringDeserializer(), new StringDeserializer())
                    .readValuesToList();
        }
    }

    private static String handle(String value) {
        return switch (value) {
            case "deep" -> overflow(value);
            case "wrong" -> throw new AssertionError(value);
            case "large" -> throw new OutOfMemoryError(value);
            default -> value;
        };
    }

    @SuppressWarnings("InfiniteRecursion") // It is what this is about.
    private static String overflow(String value) {
        return overflow(value).strip();
    }
}
