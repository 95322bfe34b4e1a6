package io.twosource.extract.reading.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Titles before names and roles after them: "Deputy Foreign Minister of Norway". */
record Titles(Roles roles) {

    private static final Set<String> ADJECTIVES =
            Set.of(
                    "official",
                    "top",
                    "senior",
                    "former",
                    "deputy",
                    "political",
                    "presidential",
                    "foreign",
                    "prime",
                    "chief",
                    "military",
                    "press",
                    "policy",
                    "security",
                    "economic",
                    "acting",
                    "vice",
                    "then",
                    "federal",
                    "state",
                    "independent",
                    "of",
                    "for",
                    "to",
                    "the",
                    "and",
                    "on",
                    "general",
                    "defense",
                    "defence");

    /** Whether a capitalised word can belong to a title rather than to a name. */
    boolean mayHold(String word) {
        return roles.isRole(word) || ADJECTIVES.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean holdsRole(String phrase) {
        for (String word : phrase.split(" ", -1)) {
            if (roles.isRole(word)) {
                return true;
            }
        }
        return false;
    }

    /** The last words before a name, as far back as they can belong to a title. */
    Optional<String> lastOf(String before) {
        String[] words = before.split(" ", -1);
        int from = words.length;
        while (from > 0 && belongs(words[from - 1])) {
            from--;
        }
        while (from < words.length && isSmall(words[from])) {
            from++;
        }
        String title = String.join(" ", List.of(words).subList(from, words.length));
        return holdsRole(title) ? Optional.of(title) : Optional.empty();
    }

    private boolean belongs(String word) {
        return !word.isEmpty()
                && (Character.isUpperCase(word.charAt(0))
                        || roles.isRole(word)
                        || ADJECTIVES.contains(word));
    }

    private static boolean isSmall(String word) {
        return Set.of("of", "for", "to", "the", "and", "on")
                .contains(word.toLowerCase(Locale.ROOT));
    }
}
