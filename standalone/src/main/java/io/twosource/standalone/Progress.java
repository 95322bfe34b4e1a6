package io.twosource.standalone;

import java.io.PrintStream;
import java.time.Duration;

/** Tells whoever waits what is being done, and how long it has taken so far. */
final class Progress {

    private final PrintStream out;
    private final long began = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String what) {
        double seconds = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
        out.printf("[%6.1f s] %s%n", seconds, what);
    }
}
