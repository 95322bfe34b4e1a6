package io.twosource.benchmark;

import io.twosource.extract.claim.pair.Relations;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Fills one cell, then measures statement by statement. */
final class WalkSpeed {

    private static final int PAUSE = 20_000;

    private final Path folder;
    private final int claims;
    private final PrintWriter messages;
    private final Relations relations;
    private final LocalCells cell;
    private final long[] took;
    private int measured;
    private final List<String> found = new ArrayList<>();

    WalkSpeed(Path folder, int claims, int measured, Relations relations, PrintWriter messages) {
        this.folder = folder.resolve("one");
        this.claims = claims;
        this.messages = messages;
        this.relations = relations;
        this.took = new long[measured];
        this.cell = open();
    }

    private LocalCells open() {
        return new LocalCells(folder, 1, Integer.MAX_VALUE, relations);
    }

    /** The next statement, as long as there is something to measure. */
    void take(byte[] walk) {
        if (measured == took.length) {
            return;
        }
        boolean full = cell.live() >= claims;
        long start = System.nanoTime();
        found.add(cell.walk(walk));
        if (full) {
            took[measured++] = System.nanoTime() - start;
        }
        if (found.size() % PAUSE == 0) {
            messages.printf("%d statements, %d live claims%n", found.size(), cell.live());
            messages.flush();
        }
    }

    /** Tells what was measured, and how long the cell takes to come back from its store. */
    void restart() {
        int live = cell.live();
        tell(live);
        cell.close();
        long start = System.nanoTime();
        try (LocalCells again = open()) {
            messages.printf(
                    "restart with %d live claims (%d before): %.1f s%n",
                    again.live(), live, (System.nanoTime() - start) / 1e9);
            messages.flush();
        }
    }

    private void tell(int live) {
        long[] sorted = Arrays.copyOf(took, measured);
        Arrays.sort(sorted);
        double seconds = Arrays.stream(sorted).sum() / 1e9;
        messages.printf(
                "%d statements among %d live claims: %.0f statements/s, median %s, p99 %s, slowest"
                        + " %s%n",
                measured, live, measured / seconds, at(sorted, .5), at(sorted, .99), at(sorted, 1));
        messages.flush();
    }

    private static Duration at(long[] sorted, double share) {
        int index = Math.min(sorted.length - 1, (int) (share * sorted.length));
        return index < 0 ? Duration.ZERO : Duration.ofNanos(sorted[index] / 1_000 * 1_000);
    }

    /** The claim of each statement, in their order. */
    List<String> found() {
        return found;
    }
}
