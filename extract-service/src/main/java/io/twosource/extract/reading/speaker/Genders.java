package io.twosource.extract.reading.speaker;

import io.twosource.extract.reading.model.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Tells gender from titles, from nouns such as "sister", and from given names. */
record Genders(
        Set<String> femaleWords,
        Set<String> maleWords,
        Set<String> femaleNames,
        Set<String> maleNames,
        Set<String> eitherNames) {

    private static final Set<String> ENDS_OF_HEAD =
            Set.of("for", "of", "from", "at", "in", "with", "to", "who", "whose");

    static Genders load() {
        WordList list = WordList.load("genders.txt");
        return new Genders(
                Set.copyOf(list.words("female words")),
                Set.copyOf(list.words("male words")),
                Set.copyOf(list.words("female names")),
                Set.copyOf(list.words("male names")),
                Set.copyOf(list.words("either names")));
    }

    boolean isGivenName(String word) {
        return femaleNames.contains(word) || maleNames.contains(word) || eitherNames.contains(word);
    }

    /** Of whoever some words name; what is said of them outranks their given name. */
    Gender of(String words) {
        Gender said = said(words);
        return said == Gender.UNKNOWN ? ofName(words) : said;
    }

    /** From titles and nouns alone: of "A spokeswoman for the king" the first. */
    Gender said(String words) {
        for (String word : tokens(words).toList()) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (femaleWords.contains(lower)) {
                return Gender.FEMALE;
            }
            if (maleWords.contains(lower)) {
                return Gender.MALE;
            }
            if (ENDS_OF_HEAD.contains(lower)) {
                return Gender.UNKNOWN;
            }
        }
        return Gender.UNKNOWN;
    }

    private Gender ofName(String words) {
        return tokens(words)
                .filter(this::isGivenName)
                .findFirst()
                .map(this::ofGivenName)
                .orElse(Gender.UNKNOWN);
    }

    private Gender ofGivenName(String name) {
        if (eitherNames.contains(name)) {
            return Gender.UNKNOWN;
        }
        return femaleNames.contains(name) ? Gender.FEMALE : Gender.MALE;
    }

    private static Stream<String> tokens(String words) {
        return List.of(words.split("[\\s,.\"]+", -1)).stream().filter(w -> !w.isEmpty());
    }
}
