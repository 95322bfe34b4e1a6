package io.twosource.platform.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.twosource.platform.NamedStreams;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TracesTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String TRACEPARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";
    private static final String OTHER = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final OpenTelemetrySdk telemetry =
            OpenTelemetrySdk.builder()
                    .setTracerProvider(
                            SdkTracerProvider.builder()
                                    .addSpanProcessor(SimpleSpanProcessor.create(spans))
                                    .build())
                    .build();

    @BeforeEach
    void begin() {
        Traces.begin(telemetry);
    }

    @AfterEach
    void end() {
        Traces.end();
        telemetry.close();
    }

    @Test
    void aRecordOfATraceIsOneSpanHoweverManyStepsItTakesAndWhatFollowsIsOfIt() {
        Headers sent = handled(headers(TRACEPARENT));

        SpanData span = theSpan();
        assertThat(span.getName()).isEqualTo("first");
        assertThat(span.getKind()).isEqualTo(SpanKind.CONSUMER);
        assertThat(span.getTraceId()).isEqualTo(TRACE);
        assertThat(span.getParentSpanId()).isEqualTo("00f067aa0ba902b7");
        assertThat(traceparent(sent)).isEqualTo("00-" + TRACE + "-" + span.getSpanId() + "-01");
        assertThat(sent.headers(Traces.HEADER)).hasSize(1);
        assertThat(sent.lastHeader("own").value()).isEqualTo(new byte[] {7});
    }

    @Test
    void aRecordOfNoTraceIsHandledWithoutOne() {
        assertThat(handled(new RecordHeaders())).isEmpty();
        assertThat(traceparent(handled(headers("no traceparent")))).isEqualTo("no traceparent");
        assertThat(spans.getFinishedSpanItems()).isEmpty();
    }

    @Test
    void whereTracesAreOffRecordsStayAsTheyAre() {
        Traces.end();

        assertThat(traceparent(handled(headers(TRACEPARENT)))).isEqualTo(TRACEPARENT);
        assertThat(Traces.serve("ask", Optional.of(TRACEPARENT), Traces::current)).isEmpty();
        assertThat(Traces.headers()).isEmpty();
        assertThat(spans.getFinishedSpanItems()).isEmpty();
    }

    @Test
    void aTraceBeginsWhereNobodyHasOneAndGoesOnWhereSomebodyHas() {
        Optional<String> begun = Traces.takeIn("submit", _ -> Traces.current());
        Optional<String> goneOn =
                Traces.serve(
                        "ask",
                        Optional.of(TRACEPARENT),
                        () -> Traces.takeIn("submit", _ -> Traces.current()));

        assertThat(begun).isPresent().get().asString().doesNotContain(TRACE);
        assertThat(goneOn).get().asString().startsWith("00-" + TRACE);
        assertThat(spans.getFinishedSpanItems())
                .extracting(SpanData::getName)
                .containsExactly("submit", "submit", "ask");
    }

    @Test
    void whatIsNotToBeFollowedLeavesNothing() {
        String unsampled = TRACEPARENT.substring(0, TRACEPARENT.length() - 1) + "0";

        assertThat(Traces.serve("ask", Optional.of(unsampled), Traces::current)).isEmpty();
        assertThat(spans.getFinishedSpanItems()).isEmpty();
    }

    @Test
    void whatIsSentStraightAwayGoesOnInItsTrace() {
        String status = Traces.sendOut("deliver", headers(TRACEPARENT), began(), _ -> "204");

        assertThat(status).isEqualTo("204");
        assertThat(theSpan().getTraceId()).isEqualTo(TRACE);
        assertThat(theSpan().getLinks()).isEmpty();
    }

    @Test
    void whatHadToWaitIsLinkedToItsTrace() {
        for (Headers headers : List.of(new RecordHeaders(), headers(OTHER))) {
            spans.reset();
            String _ = Traces.sendOut("deliver", headers, began(), _ -> "204");

            assertThat(theSpan().getTraceId()).isNotEqualTo(TRACE);
            assertThat(theSpan().getParentSpanContext().isValid()).isFalse();
            assertThat(theSpan().getLinks())
                    .extracting(LinkData::getSpanContext)
                    .extracting(context -> context.getTraceId())
                    .containsExactly(TRACE);
        }
    }

    @Test
    void whatBeganInNoTraceIsSentWithoutOne() {
        String _ = Traces.sendOut("deliver", headers(TRACEPARENT), Optional.empty(), _ -> "204");

        assertThat(spans.getFinishedSpanItems()).isEmpty();
    }

    /** Its message may be of news. */
    @Test
    void ofAFailureTheSpanHasTheNameAlone() {
        assertThatThrownBy(
                        () ->
                                Traces.takeIn(
                                        "submit",
                                        _ -> {
                                            throw new IllegalStateException("The bridge is shut");
                                        }))
                .hasMessage("The bridge is shut");

        assertThat(theSpan().getStatus().getDescription())
                .isEqualTo(IllegalStateException.class.getName());
        assertThat(theSpan().getEvents()).isEmpty();
    }

    private static Optional<String> began() {
        return Optional.of(TRACEPARENT);
    }

    private SpanData theSpan() {
        assertThat(spans.getFinishedSpanItems()).hasSize(1);
        return spans.getFinishedSpanItems().getFirst();
    }

    private static Headers handled(Headers headers) {
        StreamsBuilder builder = NamedStreams.builder();
        builder.stream("in", Consumed.with(Serdes.String(), Serdes.String()).withName("read"))
                .mapValues(value -> value, Named.as("first"))
                .mapValues(value -> value, Named.as("second"))
                .to("out", Produced.with(Serdes.String(), Serdes.String()).withName("write"));
        try (TopologyTestDriver driver = new TopologyTestDriver(builder.build())) {
            driver.createInputTopic("in", new StringSerializer(), new StringSerializer())
                    .pipeInput(new TestRecord<>("key", "value", headers));
            return driver.createOutputTopic(
                            "out", new StringDeserializer(), new StringDeserializer())
                    .readRecord()
                    .headers();
        }
    }

    private static Headers headers(String traceparent) {
        return new RecordHeaders()
                .add("own", new byte[] {7})
                .add(Traces.HEADER, traceparent.getBytes(StandardCharsets.US_ASCII));
    }

    private static String traceparent(Headers headers) {
        return new String(headers.lastHeader(Traces.HEADER).value(), StandardCharsets.US_ASCII);
    }
}
