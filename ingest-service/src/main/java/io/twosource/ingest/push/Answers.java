package io.twosource.ingest.push;

import com.fasterxml.jackson.databind.ObjectWriter;
import io.twosource.ingest.intake.Taken;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * What became of each line, in the order of the lines. Answers wait for whoever reads none before
 * all is sent, up to a number; then the sender has to read before more is taken in.
 */
final class Answers {

    private static final int MOST_WAITING = 100_000;
    private static final byte[] LINE_END = {'\n'};

    private final BlockingQueue<Optional<Answer>> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final ObjectWriter json;
    private final SubmissionCounter counter;

    Answers(ObjectWriter json, SubmissionCounter counter) {
        this.json = json;
        this.counter = counter;
    }

    void add(long line, CompletableFuture<Taken> taken) throws InterruptedException {
        waiting.put(Optional.of(new Answer(line, taken)));
    }

    /** Nothing more will be added. */
    void end() throws InterruptedException {
        waiting.put(Optional.empty());
    }

    /** Returns once all is written that was added before the end. */
    void write(OutputStream out) throws IOException, InterruptedException {
        Optional<Answer> next = waiting.take();
        while (next.isPresent()) {
            Answer answer = next.get();
            if (!answer.taken().isDone()) {
                out.flush(); // whoever waits for these sees them meanwhile
            }
            Taken taken = answer.taken().join();
            counter.count(taken);
            out.write(json.writeValueAsBytes(TakenIn.of(answer.line(), taken)));
            out.write(LINE_END);
            next = waiting.take();
        }
    }

    private record Answer(long line, CompletableFuture<Taken> taken) {}
}
