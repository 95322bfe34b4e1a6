package io.twosource.extract.reading.speaker;

import io.twosource.extract.statement.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The people whom a text names together with their roles, in its order. */
record People(List<PeopleFinder.Found> found) {

    /** The person whose name or surname is in some words. */
    Optional<Person> in(String words) {
        String name = withoutTitle(words);
        return found.stream()
                .map(PeopleFinder.Found::person)
                .filter(p -> words.contains(p.name()) || p.isCalled(name))
                .findFirst();
    }

    private static String withoutTitle(String words) {
        return words.replaceFirst("^(Mr|Mrs|Ms|Dr|Sir|Prof|Gen|Sen|Rep)\\.? ", "");
    }

    boolean hasName(String name) {
        return found.stream().anyMatch(f -> f.person().name().equals(name));
    }

    /** Whom the text names last before a mention, but not before {@code since}. */
    Optional<Person> lastBefore(Span mention, int since) {
        return found.reversed().stream()
                .filter(f -> mention.part() == Span.Part.TEXT)
                .filter(f -> f.start() < mention.start() && f.start() >= since)
                .findFirst()
                .map(PeopleFinder.Found::person);
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
