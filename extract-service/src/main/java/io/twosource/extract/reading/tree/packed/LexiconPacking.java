package io.twosource.extract.reading.tree.packed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes a packed lexicon of a map: equal values are kept once. */
final class LexiconPacking {

    private LexiconPacking() {}

    /**
     * Packs a map whose values are collections of strings, each in its order: features are weighed
     * in that order, and sums of floats depend on it.
     */
    static <V> PackedLexicon<V> packed(
            Map<String, ? extends Collection<String>> words, Function<List<String>, V> value) {
        HashIndex index = HashIndex.of(words.keySet().stream().mapToLong(TextHash::of).toArray());
        Map<List<String>, Integer> distinct = new HashMap<>();
        List<V> values = new ArrayList<>();
        int[] places = new int[index.size()];
        words.forEach(
                (word, of) -> {
                    List<String> key = List.copyOf(of);
                    if (!distinct.containsKey(key)) {
                        distinct.put(key, values.size());
                        values.add(value.apply(key));
                    }
                    places[index.find(TextHash.of(word))] = distinct.get(key);
                });
        return new PackedLexicon<>(index, places, values);
    }
}
