package io.twosource.extract.walk;

import io.twosource.extract.claim.match.Embedding;
import io.twosource.extract.claim.match.PriorInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the few claims among many that are worth a closer look. It looks at all signatures, so what
 * it finds follows from the set of its claims alone and not from the order in which they came, as
 * it would in a graph of neighbours.
 */
final class Sieve {

    /** Anchors whose cosine is worked out, and of these, those whose claims are looked at. */
    private static final int NEAR = 512;

    private static final int NEAREST = 128;

    private static final int BITS = Signature.LONGS * Long.SIZE;
    private static final int AT_FIRST = 1_024;

    private long[] bits = new long[AT_FIRST * Signature.LONGS];
    private Slot[] slots = new Slot[AT_FIRST];
    private short[] distances = new short[AT_FIRST];
    private int size;
    private final Map<String, List<Slot>> slotsOf = new HashMap<>();

    /** One anchor of a claim, and where it stands. */
    private static final class Slot {
        private final LiveClaim claim;
        private final Embedding embedding;
        private int number;

        Slot(LiveClaim claim, Embedding embedding, int number) {
            this.claim = claim;
            this.embedding = embedding;
            this.number = number;
        }
    }

    private record Near(LiveClaim claim, double cosine) {
        static final Comparator<Near> NEAREST_FIRST =
                Comparator.comparingDouble(Near::cosine)
                        .reversed()
                        .thenComparing(near -> near.claim().claimId());
    }

    void add(LiveClaim claim) {
        List<Slot> added = new ArrayList<>();
        for (PriorInput anchor : claim.anchors()) {
            Slot slot = new Slot(claim, anchor.embedding(), size++);
            grow();
            put(slot, Signature.of(slot.embedding), 0);
            added.add(slot);
        }
        slotsOf.put(claim.claimId(), added);
    }

    /** The last takes the place of each that leaves. */
    void remove(LiveClaim claim) {
        for (Slot gone : slotsOf.getOrDefault(claim.claimId(), List.of())) {
            Slot last = slots[--size];
            int from = last.number * Signature.LONGS;
            last.number = gone.number;
            put(last, bits, from);
        }
        slotsOf.remove(claim.claimId());
    }

    /** The claims with the nearest anchors, each once. */
    Collection<LiveClaim> nearest(Embedding embedding) {
        Map<String, LiveClaim> nearest = new LinkedHashMap<>();
        near(Signature.of(embedding)).stream()
                .map(slot -> new Near(slot.claim, slot.embedding.cosine(embedding)))
                .sorted(Near.NEAREST_FIRST)
                .limit(NEAREST)
                .map(Near::claim)
                .forEach(claim -> nearest.put(claim.claimId(), claim));
        return nearest.values();
    }

    /** All that differ in no more bits than the last of the nearest does. */
    private List<Slot> near(long[] signature) {
        int most = count(signature);
        List<Slot> near = new ArrayList<>();
        for (int slot = 0; slot < size; slot++) {
            if (distances[slot] <= most) {
                near.add(slots[slot]);
            }
        }
        return near;
    }

    /** Counts in how many bits each differs, and up to how many the nearest do. */
    private int count(long[] signature) {
        int[] having = new int[BITS + 1];
        for (int slot = 0; slot < size; slot++) {
            int from = slot * Signature.LONGS;
            int distance = 0;
            for (int i = 0; i < Signature.LONGS; i++) {
                distance += Long.bitCount(bits[from + i] ^ signature[i]);
            }
            distances[slot] = (short) distance;
            having[distance]++;
        }
        int most = 0;
        for (int near = having[0]; near < NEAR && most < BITS; near += having[most]) {
            most++;
        }
        return most;
    }

    private void put(Slot slot, long[] signature, int from) {
        slots[slot.number] = slot;
        System.arraycopy(signature, from, bits, slot.number * Signature.LONGS, Signature.LONGS);
    }

    private void grow() {
        if (size > slots.length) {
            int larger = slots.length * 2;
            slots = Arrays.copyOf(slots, larger);
            bits = Arrays.copyOf(bits, larger * Signature.LONGS);
            distances = Arrays.copyOf(distances, larger);
        }
    }
}
