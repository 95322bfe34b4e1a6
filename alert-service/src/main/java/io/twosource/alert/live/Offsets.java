package io.twosource.alert.live;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a reader stands in a topic: the next offset of each partition. As text it is the id of an
 * event, from which any replica can go on. Not thread-safe.
 */
final class Offsets {

    private static final Pattern SHAPE = Pattern.compile("\\d{1,18}(-\\d{1,18})*");

    private final long[] next;

    private Offsets(long[] next) {
        this.next = next;
    }

    static Offsets zero(int partitions) {
        return new Offsets(new long[partitions]);
    }

    /** Reads an event's id; empty if it is none of a topic with so many partitions. */
    static Optional<Offsets> parse(String text, int partitions) {
        return Optional.of(text)
                .filter(id -> SHAPE.matcher(id).matches())
                .map(id -> Arrays.stream(id.split("-")).mapToLong(Long::parseLong).toArray())
                .filter(next -> next.length == partitions)
                .map(Offsets::new);
    }

    int partitions() {
        return next.length;
    }

    long next(int partition) {
        return next[partition];
    }

    /** Never goes back. */
    void reach(int partition, long offset) {
        next[partition] = Math.max(next[partition], offset);
    }

    /** Never goes back, in any partition. */
    void reach(Offsets other) {
        for (int partition = 0; partition < next.length; partition++) {
            reach(partition, other.next[partition]);
        }
    }

    /** Whether all before {@code other} has been read. */
    boolean hasReached(Offsets other) {
        for (int partition = 0; partition < next.length; partition++) {
            if (next[partition] < other.next[partition]) {
                return false;
            }
        }
        return true;
    }

    Offsets copy() {
        return new Offsets(next.clone());
    }

    @Override
    public String toString() {
        return Arrays.stream(next).mapToObj(Long::toString).collect(Collectors.joining("-"));
    }
}
