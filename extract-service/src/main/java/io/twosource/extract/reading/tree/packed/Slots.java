package io.twosource.extract.reading.tree.packed;

import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.Arrays;

/** The features that a state has, as slots of the index: all of them count once. */
final class Slots extends SparseVector {

    private static final long serialVersionUID = 1;

    private int[] slots = new int[128];
    private int count;

    void addSlot(int slot) {
        if (count == slots.length) {
            slots = Arrays.copyOf(slots, count * 2);
        }
        slots[count++] = slot;
    }

    int count() {
        return count;
    }

    int slot(int at) {
        return slots[at];
    }
}
