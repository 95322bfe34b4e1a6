package io.twosource.extract.claim.match;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Stems with what each is worth, sorted, so that two lots are compared in one pass. Immutable. */
final class Terms {

    private static final Rarity RARITY = Rarity.load();

    private final int[] keys;
    private final float[] worths;
    private final double worth;

    private Terms(int[] keys, float[] worths) {
        this.keys = keys;
        this.worths = worths;
        double sum = 0;
        for (float each : worths) {
            sum += each;
        }
        this.worth = sum;
    }

    static Terms of(Collection<String> stems) {
        Map<Integer, Float> worthOf =
                stems.stream()
                        .distinct()
                        .collect(Collectors.toMap(String::hashCode, Terms::worthOf, Math::max));
        int[] keys = worthOf.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        float[] worths = new float[keys.length];
        for (int i = 0; i < keys.length; i++) {
            worths[i] = worthOf.getOrDefault(keys[i], 0f);
        }
        return new Terms(keys, worths);
    }

    static float worthOf(String stem) {
        return (float) RARITY.of(stem);
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
                sum += worths[mine];
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
