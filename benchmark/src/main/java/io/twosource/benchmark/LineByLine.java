package io.twosource.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Gatherers;

/**
 * JSON lines in, JSON lines out in the same order, on all cores. A line that cannot be answered is
 * named with its number and left out.
 */
final class LineByLine {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Function<Question, Answer> job;
    private final PrintWriter messages;

    LineByLine(Function<Question, Answer> job, PrintWriter messages) {
        this.job = job;
        this.messages = messages;
    }

    /**
     * Answers every line of {@code in}.
     *
     * @throws IOException if a file cannot be read or written
     */
    void run(Path in, Path out) throws IOException {
        Progress progress = new Progress(messages);
        AtomicLong number = new AtomicLong();
        try (BufferedReader lines = reader(in);
                BufferedWriter answers = Files.newBufferedWriter(out)) {
            lines.lines()
                    .map(line -> new Line(number.incrementAndGet(), line))
                    .filter(line -> !line.text().isBlank())
                    .gather(
                            Gatherers.mapConcurrent(
                                    Runtime.getRuntime().availableProcessors(), this::answered))
                    .forEach(done -> write(done, answers, progress));
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

    private record Done(long number, Answer answer, Duration took) {}

    private Done answered(Line line) {
        long start = System.nanoTime();
        try {
            Answer answer = answer(line.text());
            return new Done(line.number(), answer, Duration.ofNanos(System.nanoTime() - start));
        } catch (RuntimeException e) {
            throw new IllegalStateException("line " + line.number() + " cannot be read", e);
        }
    }

    private Answer answer(String line) {
        try {
            return job.apply(new Question(JSON.readTree(line)));
        } catch (JsonProcessingException e) {
            return new Answer.Skipped("not JSON: " + e.getOriginalMessage());
        }
    }

    private void write(Done done, BufferedWriter answers, Progress progress) {
        switch (done.answer()) {
            case Answer.Given given -> {
                try {
                    answers.write(given.line().toString());
                    answers.newLine();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                progress.done(given.sentences(), done.took());
            }
            case Answer.Skipped(String reason) -> {
                messages.printf("line %d: %s%n", done.number(), reason);
                messages.flush();
                progress.skipped();
            }
        }
    }
}
