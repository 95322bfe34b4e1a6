package io.twosource.benchmark;

import java.io.PrintWriter;
import java.time.Duration;

/** Tells every few seconds how far a run is, and at its end how fast it was. For one thread. */
final class Progress {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final PrintWriter messages;
    private final long start = System.nanoTime();
    private long told = start;
    private long articles;
    private long sentences;
    private long skipped;
    private Duration slowest = Duration.ZERO;

    Progress(PrintWriter messages) {
        this.messages = messages;
    }

    void done(int sentencesRead, Duration took) {
        slowest = took.compareTo(slowest) > 0 ? took : slowest;
        articles++;
        sentences += sentencesRead;
        if (System.nanoTime() - told > PAUSE.toNanos()) {
            told = System.nanoTime();
            tell();
        }
    }

    void skipped() {
        skipped++;
    }

    void end() {
        tell();
    }

    private void tell() {
        double seconds = (System.nanoTime() - start) / 1e9;
        messages.printf(
                "%d articles, %d sentences in %.1f s: %.1f articles/s, %.0f sentences/s, slowest"
                        + " %.2f s; %d lines skipped%n",
                articles,
                sentences,
                seconds,
                articles / seconds,
                sentences / seconds,
                slowest.toMillis() / 1e3,
                skipped);
        messages.flush();
    }
}
