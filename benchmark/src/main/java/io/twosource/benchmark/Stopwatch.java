package io.twosource.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;

/** Adds up the CPU time that one thread spends on a job, however busy the machine is. */
final class Stopwatch {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long nanos;

    <T> T time(Supplier<T> job) {
        long start = THREADS.getCurrentThreadCpuTime();
        T result = job.get();
        nanos += THREADS.getCurrentThreadCpuTime() - start;
        return result;
    }

    double milliseconds() {
        return nanos / 1e6;
    }

    void reset() {
        nanos = 0;
    }
}
