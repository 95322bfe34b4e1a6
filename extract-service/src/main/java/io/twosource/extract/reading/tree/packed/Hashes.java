package io.twosource.extract.reading.tree.packed;

import java.util.Arrays;

/** The hashes of a state's features, as many as there are. */
final class Hashes {

    private long[] hashes;
    private int count;

    Hashes(int expected) {
        hashes = new long[expected];
    }

    void add(long hash) {
        if (hash == TextHash.NONE) {
            return;
        }
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        hashes[count++] = hash;
    }

    Slots foundIn(HashIndex index) {
        return new Slots(index, hashes, count);
    }
}
