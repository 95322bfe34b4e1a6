package io.twosource.ingest.file;

import io.twosource.ingest.intake.Taken;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

/** The articles of a file that Kafka has not answered for: not too many at a time. */
final class UnderWay {

    private static final int MOST = 200;

    private final FileOutcome outcome;
    private final Deque<Sent> sent = new ArrayDeque<>();

    UnderWay(FileOutcome outcome) {
        this.outcome = outcome;
    }

    /** Waits for the oldest where there are many. */
    void add(String where, CompletableFuture<Taken> taken) {
        sent.add(new Sent(where, taken));
        while (sent.size() > MOST) {
            settle(sent.remove());
        }
    }

    /** Waits for all. */
    void end() {
        while (!sent.isEmpty()) {
            settle(sent.remove());
        }
    }

    private void settle(Sent one) {
        outcome.add(one.where(), one.taken().join());
    }

    private record Sent(String where, CompletableFuture<Taken> taken) {}
}
