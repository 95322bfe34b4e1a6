package io.twosource.ingest.lookup;

import io.twosource.ingest.lookup.Lookup.Found;
import io.twosource.ingest.lookup.Lookup.Unavailable;
import java.time.Duration;
import java.util.function.Supplier;
import org.apache.kafka.streams.errors.InvalidStateStoreException;

/** Looks again for a while: what was handed in a moment ago is still on its way. */
record Patience(Duration atMost) {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    <R> Lookup<R> look(Supplier<Lookup<R>> look) {
        long giveUp = System.nanoTime() + atMost.toNanos();
        Lookup<R> lookup = unlessMoving(look);
        while (!(lookup instanceof Found) && System.nanoTime() < giveUp && paused()) {
            lookup = unlessMoving(look);
        }
        return lookup;
    }

    /** Stores move between replicas, and cannot be read then. */
    static <R> Lookup<R> unlessMoving(Supplier<Lookup<R>> look) {
        try {
            return look.get();
        } catch (InvalidStateStoreException | IllegalStateException e) {
            return new Unavailable<>(String.valueOf(e.getMessage()));
        }
    }

    /** False when there is no time to wait: the service is shutting down. */
    private static boolean paused() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
