package io.twosource.extract.claim.match;

import java.util.Arrays;
import java.util.Collection;

/**
 * Stems that are each worth something, as their hashes, sorted, so that two lots are compared in
 * one pass. Immutable.
 */
final class Terms {

    private static final Rarity RARITY = Rarity.load();

    private final int[] keys;
    private final double worth;

    private Terms(int[] keys) {
        this.keys = keys;
        double sum = 0;
        for (int key : keys) {
            sum += RARITY.of(key);
        }
        this.worth = sum;
    }

    static Terms of(Collection<String> stems) {
        int[] keys = new int[stems.size()];
        int size = 0;
        for (String stem : stems) {
            keys[size++] = stem.hashCode();
        }
        Arrays.sort(keys);
        int distinct = 0;
        for (int key : keys) {
            if (distinct == 0 || keys[distinct - 1] != key) {
                keys[distinct++] = key;
            }
        }
        return new Terms(Arrays.copyOf(keys, distinct));
    }

    static float worthOf(String stem) {
        return RARITY.of(stem.hashCode());
    }

    boolean isEmpty() {
        return keys.length == 0;
    }

    /** What the terms are worth that both have. */
    double shared(Terms other) {
        double sum = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < keys.length && theirs < other.keys.length) {
            int order = Integer.compare(keys[mine], other.keys[theirs]);
            if (order == 0) {
                sum += RARITY.of(keys[mine]);
            }
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    /** Dice's coefficient. */
    double likeness(Terms other) {
        double all = worth + other.worth;
        return all == 0 ? 0 : 2 * shared(other) / all;
    }

    /** How much of the smaller one the larger one has. */
    double contained(Terms other) {
        double less = Math.min(worth, other.worth);
        return less == 0 ? 0 : shared(other) / less;
    }

    /** Whether both have some and none in common. */
    boolean differ(Terms other) {
        return !isEmpty() && !other.isEmpty() && shared(other) == 0;
    }
}
