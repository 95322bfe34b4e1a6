package io.twosource.ingest.websub;

import java.util.TreeSet;

/**
 * How far a partition is worked off, where what stands in it is done in any order. Not thread-safe.
 */
final class Progress {

    private final TreeSet<Long> underWay = new TreeSet<>();
    private long next;

    void begin(long offset) {
        underWay.add(offset);
        next = offset + 1;
    }

    void end(long offset) {
        underWay.remove(offset);
    }

    /** Everything before it is done, and whoever takes over may begin there. */
    long done() {
        return underWay.isEmpty() ? next : underWay.first();
    }
}
