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
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/**
 * Articles on lines, taken in as they come: many are on their way to Kafka at a time, and when
 * there are too many, the sender waits. A line that is refused loses no other.
 */
final class Batch {

    /** Of lines that Kafka has not acknowledged yet, in bytes. */
    private static final int UNDER_WAY = 8 << 20;

    /** As the least that a line counts, so that no more than a thousand are under way. */
    private static final int LEAST = UNDER_WAY / 1_000;

    private static final Logger LOG = Logger.getLogger(Batch.class);

    private static final String CUT_OFF =
            "the batch was cut off: send the lines that have no answer again";

    private static final String BROKEN_OFF =
            "the service failed while it read on: send the lines that have no answer again";

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

    /**
     * Reads all lines and writes what becomes of each; returns once the last is answered, or what
     * keeps the rest from it.
     */
    void answer(InputStream request, OutputStream out) throws IOException {
        Thread reading = Thread.startVirtualThread(() -> readAll(request));
        try {
            answers.write(out);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the service is stopping");
        } finally {
            reading.interrupt(); // or it would wait for room that nobody makes
        }
    }

    /** Ends the answers however it ends itself: who waits for them would wait for ever. */
    private void readAll(InputStream request) {
        try {
            try {
                read(request);
                answers.end();
            } catch (IOException e) {
                // Whoever hangs up has been told of what came through before.
                LOG.infof("A batch was cut off: %s", e.getMessage());
                answers.breakOff(CUT_OFF);
            } catch (RuntimeException | Error e) {
                LOG.error("A batch is not read to its end", e);
                answers.breakOff(BROKEN_OFF);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(InputStream request) throws IOException, InterruptedException {
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
