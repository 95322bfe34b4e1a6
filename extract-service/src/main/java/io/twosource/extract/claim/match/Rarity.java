package io.twosource.extract.claim.match;

import io.twosource.extract.reading.model.Vocabulary;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How much a shared word says: "said" next to nothing, "Karabakh" a lot. The vocabulary of the
 * embedding model is in the order of how frequent its words are, so their places are their ranks. A
 * fixed table: what else was read changes nothing.
 */
final class Rarity {

    /** Of a word that the vocabulary has not whole. */
    static final float UNKNOWN = 1.25f;

    private static final double LEAST = .02;

    /** Where the words begin; before them are marks and single characters. */
    private static final int FIRST_WORD = 1996;

    private static final double RANKS = Math.log(28_000);

    /** Of the logarithm of all ranks: up to here, to the 460th, words are too common to tell. */
    private static final double COMMON = .6;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Hashes of the stems that are known, sorted. */
    private final int[] keys;

    private final float[] worths;

    private Rarity(SortedMap<Integer, Float> worthOf) {
        keys = new int[worthOf.size()];
        worths = new float[worthOf.size()];
        int place = 0;
        for (Map.Entry<Integer, Float> known : worthOf.entrySet()) {
            keys[place] = known.getKey();
            worths[place++] = known.getValue();
        }
    }

    static Rarity load() {
        Map<String, Integer> ranks = HashMap.newHashMap(32_000);
        Vocabulary.ids().forEach((piece, id) -> add(piece, id - FIRST_WORD + 1, ranks));
        SortedMap<Integer, Float> worthOf = new TreeMap<>();
        ranks.forEach((stem, rank) -> worthOf.merge(stem.hashCode(), worth(rank), Math::max));
        return new Rarity(worthOf);
    }

    private static void add(String piece, int rank, Map<String, Integer> ranks) {
        if (rank > 0 && WORD.matcher(piece).matches()) {
            ranks.merge(Words.stem(piece), rank, Math::min);
        }
    }

    private static float worth(int rank) {
        return (float) Math.max(LEAST, (StrictMath.log(rank + 1) / RANKS - COMMON) / (1 - COMMON));
    }

    /** What a stem with this hash is worth: that of the most frequent word with it. */
    float of(int key) {
        int place = Arrays.binarySearch(keys, key);
        return place < 0 ? UNKNOWN : worths[place];
    }
}
