package io.twosource.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/** How much of the heap is used, in megabytes of 2^20 bytes. */
final class Heap {

    private Heap() {}

    /** After a collection: what must stay. */
    static long live() {
        System.gc();
        return megabytes(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }

    /** At most, garbage included: each region's peak, whenever it was. */
    static long peak() {
        long sum =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum();
        return Math.min(megabytes(sum), limit());
    }

    /** From now on {@link #peak} tells of what comes. */
    static void forgetPeak() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    static long limit() {
        return megabytes(Runtime.getRuntime().maxMemory());
    }

    private static long megabytes(long bytes) {
        return bytes >> 20;
    }
}
