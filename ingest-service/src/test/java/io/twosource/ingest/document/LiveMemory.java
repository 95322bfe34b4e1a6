package io.twosource.ingest.document;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** How much memory something holds on to at the most, sampled by collecting garbage meanwhile. */
final class LiveMemory {

    private LiveMemory() {}

    /** In megabytes, above what was live before. */
    static long peakOf(Runnable work) {
        System.gc();
        long before = used();
        AtomicLong peak = new AtomicLong(before);
        AtomicBoolean done = new AtomicBoolean();
        Thread sampler =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    while (!done.get()) {
                                        System.gc();
                                        peak.accumulateAndGet(used(), Math::max);
                                    }
                                });
        work.run();
        done.set(true);
        try {
            sampler.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return (peak.get() - before) / 1_000_000;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
