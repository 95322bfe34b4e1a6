package io.twosource.extract.claim.side;

import io.twosource.extract.reading.model.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The words of which a word may be a form: "left" of "left" and of "leave". Some are no words at
 * all, which does no harm, as bases are only compared with bases.
 */
final class Bases {

    private static final Map<String, Set<String>> IRREGULAR = irregular();
    private static final int SHORTEST = 2;

    private Bases() {}

    static Set<String> of(String lower) {
        Set<String> bases = new LinkedHashSet<>(IRREGULAR.getOrDefault(lower, Set.of()));
        bases.add(lower);
        addPlural(lower, bases);
        addEnding(lower, "ed", bases);
        addEnding(lower, "ing", bases);
        addEnding(lower, "er", bases);
        addEnding(lower, "est", bases);
        return bases;
    }

    private static void addPlural(String word, Set<String> bases) {
        if (word.endsWith("ies")) {
            bases.add(cut(word, 3) + "y");
        }
        if (word.endsWith("es")) {
            bases.add(cut(word, 2));
        }
        if (word.endsWith("s") && !word.endsWith("ss") && word.length() > SHORTEST + 1) {
            bases.add(cut(word, 1));
        }
    }

    /** "planned", "taking", "bigger", "happiest". */
    private static void addEnding(String word, String ending, Set<String> bases) {
        if (!word.endsWith(ending) || word.length() - ending.length() < SHORTEST) {
            return;
        }
        String stem = cut(word, ending.length());
        bases.add(stem);
        bases.add(stem + "e");
        int last = stem.length() - 1;
        if (stem.charAt(last) == 'i') {
            bases.add(cut(stem, 1) + "y");
        }
        if (stem.charAt(last) == stem.charAt(last - 1)) {
            bases.add(cut(stem, 1));
        }
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static Map<String, Set<String>> irregular() {
        Map<String, Set<String>> bases = new HashMap<>();
        for (String line : WordList.load("irregular.txt").section("forms")) {
            String[] parts = line.split("\\s*\\|\\s*", 2);
            for (String form : parts[1].split("\\s*,\\s*", -1)) {
                bases.computeIfAbsent(form, _ -> new HashSet<>()).add(parts[0]);
            }
        }
        return bases;
    }
}
