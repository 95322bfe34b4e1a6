package io.twosource.alert.recent;

import java.util.List;

/**
 * How past notices were read.
 *
 * @param ends where that ended: offsets, by partition
 */
public record PastReading(Extent extent, List<Long> ends) {

    /** How much of what was asked for. */
    public enum Extent {
        ALL,
        /** There were more than are read: the newest of them. */
        NEWEST,
        /** Some: it took too long. */
        CUT_SHORT
    }

    public PastReading {
        ends = List.copyOf(ends);
    }

    /** Where to read on; a partition that there was not yet is read from its beginning. */
    long end(int partition) {
        return partition < ends.size() ? ends.get(partition) : 0;
    }
}
