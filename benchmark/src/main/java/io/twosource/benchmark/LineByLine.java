package io.twosource.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Gatherers;

/**
 * JSON lines in, what they were asked for out in the same order, on all cores. A line that cannot
 * be answered is named with its number and left out.
 */
final class LineByLine<T> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Function<Question, Answer<T>> job;
    private final PrintWriter messages;

    LineByLine(Function<Question, Answer<T>> job, PrintWriter messages) {
        this.job = job;
        this.messages = messages;
    }

    /**
     * Answers every line of {@code in}; one thread hands the answers on.
     *
     * @throws IOException if the file cannot be read
     */
    void run(Path in, Consumer<T> taker) throws IOException {
        Progress progress = new Progress(messages);
        AtomicLong number = new AtomicLong();
        try (BufferedReader lines = reader(in)) {
            lines.lines()
                    .map(line -> new Line(number.incrementAndGet(), line))
                    .filter(line -> !line.text().isBlank())
                    .gather(
                            Gatherers.mapConcurrent(
                                    Runtime.getRuntime().availableProcessors(), this::answered))
                    .forEach(done -> handOn(done, taker, progress));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        progress.end();
    }

    /** Bytes that are no UTF-8 spoil one line, not the run. */
    private static BufferedReader reader(Path in) throws IOException {
        return new BufferedReader(
                new InputStreamReader(Files.newInputStream(in), StandardCharsets.UTF_8));
    }

    private record Line(long number, String text) {}

    private record Done<T>(long number, Answer<T> answer, Duration took) {}

    private Done<T> answered(Line line) {
        long start = System.nanoTime();
        try {
            Answer<T> answer = answer(line.text());
            return new Done<>(line.number(), answer, Duration.ofNanos(System.nanoTime() - start));
        } catch (RuntimeException e) {
            throw new IllegalStateException("line " + line.number() + " cannot be read", e);
        }
    }

    private Answer<T> answer(String line) {
        try {
            return job.apply(new Question(JSON.readTree(line)));
        } catch (JsonProcessingException e) {
            return new Answer.Skipped<>("not JSON: " + e.getOriginalMessage());
        }
    }

    private void handOn(Done<T> done, Consumer<T> taker, Progress progress) {
        switch (done.answer()) {
            case Answer.Given<T>(T result, int sentences) -> {
                taker.accept(result);
                progress.done(sentences, done.took());
            }
            case Answer.Skipped<T>(String reason) -> {
                messages.printf("line %d: %s%n", done.number(), reason);
                messages.flush();
                progress.skipped();
            }
        }
    }
}
