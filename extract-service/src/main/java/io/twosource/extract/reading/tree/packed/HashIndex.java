package io.twosource.extract.reading.tree.packed;

import java.io.IOException;

/** Finds the slot of a hash: a table with linear probing, two fifths of it empty. */
final class HashIndex {

    private final long[] slots;

    private HashIndex(long[] slots) {
        this.slots = slots;
    }

    /**
     * A table of these hashes.
     *
     * @throws IllegalStateException if two are equal
     */
    static HashIndex of(long[] hashes) {
        HashIndex index = new HashIndex(new long[hashes.length * 5 / 3 + 1]);
        for (long hash : hashes) {
            int slot = index.probe(hash);
            if (index.slots[slot] == hash) {
                throw new IllegalStateException("two texts have the hash " + hash);
            }
            index.slots[slot] = hash;
        }
        return index;
    }

    /** The slot of a hash, or -1. */
    int find(long hash) {
        int slot = probe(hash);
        return slots[slot] == hash ? slot : -1;
    }

    /**
     * Puts the slots of the hashes that are known into {@code found}, in their order, and says how
     * many they are. All are looked at once before any is compared, so that the processor waits for
     * memory once and not for each.
     */
    int findAll(long[] hashes, int count, int[] found) {
        long[] first = new long[count];
        for (int i = 0; i < count; i++) {
            first[i] = slots[home(hashes[i])];
        }
        int known = 0;
        for (int i = 0; i < count; i++) {
            if (first[i] != TextHash.NONE) {
                int slot = first[i] == hashes[i] ? home(hashes[i]) : find(hashes[i]);
                if (slot >= 0) {
                    found[known++] = slot;
                }
            }
        }
        return known;
    }

    private int home(long hash) {
        return (int) Math.unsignedMultiplyHigh(hash, slots.length);
    }

    private int probe(long hash) {
        int slot = home(hash);
        while (slots[slot] != hash && slots[slot] != TextHash.NONE) {
            slot = slot + 1 == slots.length ? 0 : slot + 1;
        }
        return slot;
    }

    /** How many slots there are, empty ones included. */
    int size() {
        return slots.length;
    }

    void write(PackedOutput out) throws IOException {
        out.write(slots);
    }

    static HashIndex read(PackedInput in) throws IOException {
        return new HashIndex(in.longs());
    }
}
