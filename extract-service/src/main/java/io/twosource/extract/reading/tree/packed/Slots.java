package io.twosource.extract.reading.tree.packed;

import edu.emory.mathcs.nlp.learning.util.SparseVector;

/** The features that a state has, as slots of the index: all of them count once. */
final class Slots extends SparseVector {

    private static final long serialVersionUID = 1;

    private final int[] slots;
    private final int count;

    Slots(HashIndex index, long[] hashes, int hashed) {
        slots = new int[hashed];
        count = index.findAll(hashes, hashed, slots);
    }

    int count() {
        return count;
    }

    int slot(int at) {
        return slots[at];
    }
}
