package io.twosource.ingest.feed;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Hashes of items that were handed in, the latest last: packed, since each of thousands of feeds
 * has hundreds of them. Immutable.
 */
public final class SeenItems {

    public static final SeenItems NONE = new SeenItems(new long[0]);

    /** As the schema says: a feed of 10 MB may have more items than Kafka takes in a record. */
    static final int MOST = 20_000;

    private final long[] hashes;

    private SeenItems(long[] hashes) {
        this.hashes = hashes;
    }

    /** Of more than the record of a visit has room for, the latest. */
    public static SeenItems of(Collection<Long> hashes) {
        return new SeenItems(
                hashes.stream()
                        .skip(Math.max(0, hashes.size() - MOST))
                        .mapToLong(Long::longValue)
                        .toArray());
    }

    public List<Long> hashes() {
        return Arrays.stream(hashes).boxed().toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeenItems seen && Arrays.equals(hashes, seen.hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }

    @Override
    public String toString() {
        return hashes.length + " items";
    }
}
