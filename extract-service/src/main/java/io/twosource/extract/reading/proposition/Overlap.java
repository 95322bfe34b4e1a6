package io.twosource.extract.reading.proposition;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How much of what one text says another says too, by the beginnings of their longer words. */
final class Overlap {

    /** Letters that "left" and "leave" need not share, but "peacekeeper" and "peacekeepers" do. */
    private static final int STEM = 6;

    /** Shorter words say how, not what. */
    private static final int SHORTEST = 4;

    private static final int FEWEST_SHARED = 3;
    private static final double SHARE = .6;

    private Overlap() {}

    /** Whether most of {@code text} stands in {@code earlier} as well. */
    static boolean isMostOf(String text, String earlier) {
        Set<String> stems = stems(text);
        Set<String> before = stems(earlier);
        long shared = stems.stream().filter(before::contains).count();
        return shared >= FEWEST_SHARED && shared >= SHARE * stems.size();
    }

    private static Set<String> stems(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> word.length() >= SHORTEST)
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }
}
