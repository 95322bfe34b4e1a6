package io.twosource.ingest.push;

import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.Violation;
import io.twosource.ingest.document.lines.Line;
import io.twosource.ingest.document.lines.LineReader;
import io.twosource.ingest.intake.DocumentFormat;
import io.twosource.ingest.intake.Intake;
import io.twosource.ingest.intake.Taken;
import io.twosource.ingest.submission.Arrival;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/**
 * Articles on lines, taken in as they come: many are on their way to Kafka at a time, and when
 * there are too many, the sender waits. A line that is refused loses no other.
 */
final class Batch {

    /** Of lines that Kafka has not acknowledged yet, in bytes. */
    private static final int UNDER_WAY = 8 << 20;

    /** As the least that a line counts, so that no more than a thousand are under way. */
    private static final int LEAST = UNDER_WAY / 1_000;

    private final Intake intake;
    private final Arrival arrival;
    private final Hints hints;
    private final Answers answers;
    private final Semaphore room = new Semaphore(UNDER_WAY);

    Batch(Intake intake, Arrival arrival, Hints hints, Answers answers) {
        this.intake = intake;
        this.arrival = arrival;
        this.hints = hints;
        this.answers = answers;
    }

    /** Returns once the last line is on its way. */
    void read(InputStream request) throws IOException, InterruptedException {
        LineReader lines = new LineReader(request, Body.LIMIT);
        Optional<Line> line = lines.next();
        while (line.isPresent()) {
            switch (line.get()) {
                case Line.Whole whole -> take(whole);
                case Line.TooLong(long number) -> answers.add(number, tooLong());
            }
            line = lines.next();
        }
    }

    private void take(Line.Whole line) throws InterruptedException {
        int weight = Math.clamp(line.bytes().length, LEAST, UNDER_WAY);
        room.acquire(weight);
        List<CompletableFuture<Taken>> taken =
                intake.take(arrival, DocumentFormat.JSON, line.bytes(), hints, Optional.empty());
        CompletableFuture<Void> _ =
                CompletableFuture.allOf(taken.toArray(CompletableFuture[]::new))
                        .whenComplete((_, _) -> room.release(weight));
        for (CompletableFuture<Taken> one : taken) {
            answers.add(line.number(), one);
        }
    }

    private static CompletableFuture<Taken> tooLong() {
        return CompletableFuture.completedFuture(
                new Taken.Refused(
                        List.of(
                                new Violation(
                                        "line",
                                        "must not exceed %d bytes".formatted(Body.LIMIT)))));
    }
}
