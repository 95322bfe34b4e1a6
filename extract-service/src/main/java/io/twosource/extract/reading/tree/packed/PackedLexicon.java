package io.twosource.extract.reading.tree.packed;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What is known of words, by the word; many words share what is known. */
final class PackedLexicon<V> {

    private final HashIndex index;

    /** By slot. */
    private final int[] places;

    private final List<V> values;

    PackedLexicon(HashIndex index, int[] places, List<V> values) {
        this.index = index;
        this.places = places;
        this.values = List.copyOf(values);
    }

    Optional<V> get(String word) {
        int slot = index.find(TextHash.of(word));
        return slot < 0 ? Optional.empty() : Optional.of(values.get(places[slot]));
    }

    void write(PackedOutput out) throws IOException {
        index.write(out);
        out.write(places);
        out.write(values);
    }

    @SuppressWarnings("unchecked")
    static <V> PackedLexicon<V> read(PackedInput in) throws IOException {
        return new PackedLexicon<>(HashIndex.read(in), in.ints(), (List<V>) in.object());
    }
}
