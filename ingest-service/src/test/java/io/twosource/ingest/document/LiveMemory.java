package io.twosource.ingest.document;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * How much memory something holds on to at the most, sampled by collecting garbage meanwhile: now
 * and then, since what is measured would hardly come on otherwise.
 */
public final class LiveMemory {

    private static final long BETWEEN_SAMPLES = TimeUnit.MILLISECONDS.toNanos(10);
    private static final int SAMPLES = 20;

    private LiveMemory() {}

    /** In megabytes, above what was live before; {@code work} is done again until that is sure. */
    public static long peakOf(Runnable work) {
        System.gc();
        long before = used();
        AtomicLong peak = new AtomicLong(before);
        AtomicInteger samples = new AtomicInteger();
        Thread sampler =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    while (samples.getAndIncrement() < SAMPLES) {
                                        System.gc();
                                        peak.accumulateAndGet(used(), Math::max);
                                        LockSupport.parkNanos(BETWEEN_SAMPLES);
                                    }
                                });
        while (samples.get() < SAMPLES) {
            work.run();
        }
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
