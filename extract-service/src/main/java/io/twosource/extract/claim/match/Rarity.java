package io.twosource.extract.claim.match;

import io.twosource.extract.reading.model.Vocabulary;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How much a shared word says: "said" next to nothing, "Karabakh" a lot. The vocabulary of the
 * embedding model is in the order of how frequent its words are, so their places are their ranks. A
 * fixed table: what else was read changes nothing.
 */
final class Rarity {

    /** Of a word that the vocabulary has not whole. */
    static final double UNKNOWN = 1.25;

    private static final double LEAST = .02;

    /** Where the words begin; before them are marks and single characters. */
    private static final int FIRST_WORD = 1996;

    private static final double RANKS = Math.log(28_000);

    /** Of the logarithm of all ranks: up to here, to the 460th, words are too common to tell. */
    private static final double COMMON = .6;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Map<String, Integer> ranks;

    private Rarity(Map<String, Integer> ranks) {
        this.ranks = ranks;
    }

    static Rarity load() {
        Map<String, Integer> ranks = HashMap.newHashMap(32_000);
        Vocabulary.ids().forEach((piece, id) -> add(piece, id - FIRST_WORD + 1, ranks));
        return new Rarity(ranks);
    }

    private static void add(String piece, int rank, Map<String, Integer> ranks) {
        if (rank > 0 && WORD.matcher(piece).matches()) {
            ranks.merge(Words.stem(piece), rank, Math::min);
        }
    }

    /** What a stem is worth: that of the most frequent word with it. */
    double of(String stem) {
        Integer rank = ranks.get(stem);
        return rank == null
                ? UNKNOWN
                : Math.max(LEAST, (StrictMath.log(rank + 1) / RANKS - COMMON) / (1 - COMMON));
    }
}
