package io.twosource.platform.trace;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * What is done about one article, as the spans of a trace. A trace begins where an article comes in
 * and nowhere else: a record that has no {@value #HEADER} is handled without a span, and where
 * traces are off none has one. A static, as Kafka makes by itself what stands around each step.
 * Spans hold ids, names of topics and numbers, and never a text. Thread-safe.
 */
public final class Traces {

    /** The header of a request or a record that says to which trace it belongs (W3C). */
    public static final String HEADER = "traceparent";

    private static final TextMapGetter<String> ITSELF =
            new TextMapGetter<>() {
                @Override
                public Iterable<String> keys(String traceparent) {
                    return List.of(HEADER);
                }

                @Override
                public @Nullable String get(@Nullable String traceparent, String key) {
                    return HEADER.equals(key) ? traceparent : null;
                }
            };

    private static volatile @Nullable Tracer tracer;

    private Traces() {}

    /** From now on there are traces. */
    public static void begin(OpenTelemetry telemetry) {
        tracer = telemetry.getTracer("io.twosource");
    }

    /** From now on there are none. */
    public static void end() {
        tracer = null;
    }

    /**
     * Serves a request that hands articles in: here a trace begins, or goes on if who asks has one.
     *
     * @param traceparent of the request
     */
    public static <T> T serve(String name, Optional<String> traceparent, Supplier<T> work) {
        @Nullable Tracer on = tracer;
        return on == null
                ? work.get()
                : within(
                        on.spanBuilder(name)
                                .setParent(traceparent.map(Traces::read).orElse(Context.root()))
                                .setSpanKind(SpanKind.SERVER),
                        _ -> work.get());
    }

    /** Takes one thing in; where nothing is served, a trace begins here. */
    public static <T> T takeIn(String name, Function<Span, T> work) {
        @Nullable Tracer on = tracer;
        return on == null
                ? work.apply(Span.getInvalid())
                : within(on.spanBuilder(name).setSpanKind(SpanKind.PRODUCER), work);
    }

    /**
     * Handles a record, within a span if it belongs to a trace.
     *
     * @param untraced handles it as it is
     * @param traced is given the headers that what follows from the record is to have
     */
    public static void handle(
            String step, Headers headers, Runnable untraced, Consumer<Headers> traced) {
        @Nullable Tracer on = tracer;
        Optional<Context> parent =
                on == null || Span.current().getSpanContext().isValid()
                        ? Optional.empty()
                        : of(headers);
        if (on == null || parent.isEmpty()) {
            untraced.run();
            return;
        }
        SpanBuilder span =
                on.spanBuilder(step).setParent(parent.get()).setSpanKind(SpanKind.CONSUMER);
        boolean _ =
                within(
                        span,
                        _ -> {
                            traced.accept(replaced(headers));
                            return true;
                        });
    }

    /**
     * Sends something out, of what began in a trace: as its next span if it comes from there
     * straight away, else, as it had to wait, as the first of a trace of its own that is linked to
     * it.
     *
     * @param headers of the record that asks for it
     * @param began the trace in which it began
     */
    public static <T> T sendOut(
            String name, Headers headers, Optional<String> began, Function<Span, T> work) {
        @Nullable Tracer on = tracer;
        if (on == null || began.isEmpty()) {
            return work.apply(Span.getInvalid());
        }
        Optional<Context> straight = of(headers).filter(now -> isOf(now, began.get()));
        SpanBuilder span =
                on.spanBuilder(name)
                        .setSpanKind(SpanKind.CLIENT)
                        .setParent(straight.orElse(Context.root()));
        if (straight.isEmpty()) {
            span.addLink(Span.fromContext(read(began.get())).getSpanContext());
        }
        return within(span, work);
    }

    /**
     * The trace in which this is done, as {@value #HEADER} has it; empty if there is none, and if
     * it is one of those that nobody is told of.
     */
    public static Optional<String> current() {
        if (tracer == null) {
            return Optional.empty();
        }
        return Optional.of(Span.current().getSpanContext())
                .filter(SpanContext::isSampled)
                .map(Traces::write);
    }

    /** Of a record that is written now: empty where there is no trace. */
    public static Headers headers() {
        return replaced(new RecordHeaders());
    }

    private static <T> T within(SpanBuilder builder, Function<Span, T> work) {
        Span span = builder.startSpan();
        try (Scope _ = span.makeCurrent()) {
            return work.apply(span);
        } catch (RuntimeException | Error e) {
            // Its name: its message may be of news.
            span.setStatus(StatusCode.ERROR, e.getClass().getName());
            throw e;
        } finally {
            span.end();
        }
    }

    private static Headers replaced(Headers headers) {
        Headers copy = new RecordHeaders(headers.toArray());
        current()
                .ifPresent(
                        now ->
                                copy.remove(HEADER)
                                        .add(HEADER, now.getBytes(StandardCharsets.US_ASCII)));
        return copy;
    }

    /** What is no traceparent belongs to no trace. */
    private static Optional<Context> of(Headers headers) {
        return Optional.ofNullable(headers.lastHeader(HEADER))
                .map(Header::value)
                .map(value -> read(new String(value, StandardCharsets.US_ASCII)))
                .filter(context -> Span.fromContext(context).getSpanContext().isValid());
    }

    private static Context read(String traceparent) {
        return W3CTraceContextPropagator.getInstance().extract(Context.root(), traceparent, ITSELF);
    }

    private static String write(SpanContext span) {
        return "00-%s-%s-%s"
                .formatted(span.getTraceId(), span.getSpanId(), span.getTraceFlags().asHex());
    }

    private static boolean isOf(Context now, String began) {
        SpanContext current = Span.fromContext(now).getSpanContext();
        SpanContext first = Span.fromContext(read(began)).getSpanContext();
        return current.isValid() && current.getTraceId().equals(first.getTraceId());
    }
}
