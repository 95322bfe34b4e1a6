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

    private final BlockingQueue<Next> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final ObjectWriter json;
    private final SubmissionCounter counter;

    Answers(ObjectWriter json, SubmissionCounter counter) {
        this.json = json;
        this.counter = counter;
    }

    private sealed interface Next {}

    private record Answer(long line, CompletableFuture<Taken> taken) implements Next {}

    /** Of all answers; with what is wrong where there should be more. */
    private record End(Optional<String> problem) implements Next {}

    void add(long line, CompletableFuture<Taken> taken) throws InterruptedException {
        waiting.put(new Answer(line, taken));
    }

    /** Nothing more will be added. */
    void end() throws InterruptedException {
        waiting.put(new End(Optional.empty()));
    }

    /** Nothing more will be added, though there may be more lines. */
    void breakOff(String problem) throws InterruptedException {
        waiting.put(new End(Optional.of(problem)));
    }

    /** Returns once all is written that was added before the end. */
    void write(OutputStream out) throws IOException, InterruptedException {
        Next next = waiting.take();
        while (next instanceof Answer answer) {
            write(answer, out);
            next = waiting.take();
        }
        if (next instanceof End(Optional<String> problem) && problem.isPresent()) {
            write(TakenIn.rest(problem.get()), out);
        }
    }

    private void write(Answer answer, OutputStream out) throws IOException {
        if (!answer.taken().isDone()) {
            out.flush(); // whoever waits for these sees them meanwhile
        }
        Taken taken = answer.taken().join();
        counter.count(taken);
        write(TakenIn.of(answer.line(), taken), out);
    }

    private void write(TakenIn answer, OutputStream out) throws IOException {
        out.write(json.writeValueAsBytes(answer));
        out.write(LINE_END);
    }
}
