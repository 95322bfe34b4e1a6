package io.twosource.extract.reading.speaker;

import io.twosource.extract.statement.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The people whom a text names together with their roles, in its order. */
record People(List<PeopleFinder.Found> found) {

    /** What stands right before the name of whoever is spoken for. */
    static final String OFFICE =
            "(?:Leader|Minister|President|Speaker|Secretary|Senator|Chancellor|Governor|Mayor"
                    + "|Chairman|Chairwoman|Justice|Judge|General|Director|Chief|Whip|Sen\\.|Rep\\."
                    + "|Gov\\.|Gen\\.|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?)";

    private static final String OBJECT =
            "(?s)(?:.* )?\\p{Ll}[\\p{L}-]* (?:of|for|from|to|with|by|in|at)(?: the)?"
                    + "(?:(?: \\p{Lu}[\\p{L}.'-]*)* "
                    + OFFICE
                    + ")? $";

    /** The people whose name or surname some words are, or hold as whom they name. */
    Stream<Person> in(String words) {
        String name = withoutTitle(words);
        return found.stream()
                .map(PeopleFinder.Found::person)
                .filter(p -> p.isCalled(name) || names(words, p.name()));
    }

    /** "a spokesman for Jo Lee", "Jo Lee's lawyer": the words name somebody else. */
    private static boolean names(String words, String name) {
        int at = words.indexOf(name);
        return at >= 0
                && !words.startsWith("'", at + name.length())
                && !words.substring(0, at).matches(OBJECT);
    }

    static String withoutTitle(String words) {
        return words.replaceFirst("^(Mr|Mrs|Ms|Dr|Sir|Prof|Gen|Sen|Rep)\\.? ", "");
    }

    /** Whoever the text gives this full name and a role. */
    Optional<Person> named(String name) {
        return found.stream()
                .map(PeopleFinder.Found::person)
                .filter(p -> p.name().equals(name))
                .findFirst();
    }

    /** Whom it named last as "the ambassador", "the analyst". */
    Optional<Person> lastCalled(String role, Span mention) {
        return found.reversed().stream()
                .filter(f -> mention.part() == Span.Part.TITLE || f.start() < mention.start())
                .map(PeopleFinder.Found::person)
                .filter(person -> person.role().filter(r -> holds(r, role)).isPresent())
                .findFirst();
    }

    /** Whether a word is among some words. */
    static boolean holds(String words, String word) {
        return List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1)).contains(word);
    }
}
