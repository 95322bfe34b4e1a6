package io.twosource.extract.claim.side;

import io.twosource.extract.reading.model.WordList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The classes of words that {@code opposition.txt} lists, one a heading. */
enum WordClass {
    LIGHT,
    NEGATION,
    NOT_DOING,
    NO_NEGATION,
    IN_PART,
    BETWEEN,
    BREAK,
    PREPOSITION,
    DAY,
    MONTH,
    CLOCK,
    AT_LEAST,
    AT_MOST,
    ABOUT,
    AFTER_NUMBER,
    FUTURE,
    POSSIBLE,
    DUTY;

    boolean has(String lower) {
        return words().contains(lower);
    }

    boolean hasAny(Set<String> bases) {
        return !Collections.disjoint(bases, words());
    }

    Set<String> words() {
        return Loaded.WORDS.getOrDefault(this, Set.of());
    }

    private static final class Loaded {

        static final Map<WordClass, Set<String>> WORDS = words();

        private static Map<WordClass, Set<String>> words() {
            WordList list = WordList.load("opposition.txt");
            Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
            for (WordClass each : values()) {
                String heading = each.name().toLowerCase(Locale.ROOT).replace('_', ' ');
                words.put(each, Set.copyOf(list.words(heading)));
            }
            return words;
        }
    }
}
