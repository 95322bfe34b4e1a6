package io.twosource.alert.replica;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Nonces of late, so that a message does not count twice: a replay guard. Thread-safe. */
final class SeenOnce {

    private static final int MOST = 10_000;

    private final Duration kept;
    private final Map<String, Instant> seen = new LinkedHashMap<>();

    SeenOnce(Duration kept) {
        this.kept = kept;
    }

    /** False if it came before, or if so many came of late that this cannot be told of the next. */
    synchronized boolean isNew(String nonce, Instant now) {
        forget(now.minus(kept));
        return seen.size() < MOST && seen.putIfAbsent(nonce, now) == null;
    }

    private void forget(Instant before) {
        Iterator<Instant> eldest = seen.values().iterator();
        while (eldest.hasNext() && eldest.next().isBefore(before)) {
            eldest.remove();
        }
    }
}
