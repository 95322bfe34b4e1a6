package io.twosource.ingest.document.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The words of a text, and how often each stands in it. */
record WordBag(Map<String, Integer> counts) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    static WordBag of(String text) {
        Map<String, Integer> counts = new HashMap<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .forEach(word -> counts.merge(word.group(), 1, Integer::sum));
        return new WordBag(counts);
    }

    /** The harmonic mean of precision and recall; 1 for two texts without words. */
    double f1(WordBag other) {
        int both =
                counts.entrySet().stream()
                        .mapToInt(
                                word ->
                                        Math.min(
                                                word.getValue(),
                                                other.counts.getOrDefault(word.getKey(), 0)))
                        .sum();
        int all = size() + other.size();
        return all == 0 ? 1 : 2.0 * both / all;
    }

    private int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
