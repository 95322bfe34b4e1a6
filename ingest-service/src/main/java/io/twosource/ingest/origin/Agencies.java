package io.twosource.ingest.origin;

import io.twosource.platform.ResourceLines;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The agencies that others credit, under all the names they do it by. */
final class Agencies {

    private static final Map<String, String> NAMES = read();

    private static final Map<Character, List<String>> BY_FIRST_LETTER =
            NAMES.keySet().stream().collect(Collectors.groupingBy(name -> name.charAt(0)));

    /** Any of the names as a word of its own, as the group {@code agency}. */
    static final String ANY =
            NAMES.keySet().stream()
                    .sorted(Comparator.comparing(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(
                            Collectors.joining(
                                    "|",
                                    "(?<![\\p{L}\\p{N}])(?:[Tt]he\\s)?(?<agency>",
                                    ")(?![\\p{L}\\p{N}])"));

    private Agencies() {}

    /** What we call the agency of this name, to the letter. */
    static Optional<String> named(String name) {
        return Optional.ofNullable(NAMES.get(name.strip()));
    }

    /** Whether a word or more of {@code text} begin with any of the names. */
    static boolean occurIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ((i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1))) && occurAt(i, text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean occurAt(int start, String text) {
        List<String> names = BY_FIRST_LETTER.getOrDefault(text.charAt(start), List.of());
        return names.stream().anyMatch(name -> text.startsWith(name, start));
    }

    /** Whether two names are of one outlet; an agency is an outlet too. */
    static boolean areOne(String outlet, String other) {
        return plain(outlet).equals(plain(other));
    }

    private static String plain(String outlet) {
        String name = outlet.strip();
        return named(name).orElse(name).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> read() {
        Map<String, String> names = new LinkedHashMap<>();
        ResourceLines.of(Agencies.class, "agencies.txt").stream()
                .map(line -> List.of(line.split("\\s*,\\s*")))
                .forEach(agency -> add(agency, names));
        return Map.copyOf(names);
    }

    private static void add(List<String> agency, Map<String, String> names) {
        agency.stream()
                .flatMap(Agencies::spellings)
                .forEach(spelling -> names.putIfAbsent(spelling, agency.getFirst()));
    }

    private static Stream<String> spellings(String name) {
        boolean isAWord = name.length() > 2 && Character.isUpperCase(name.codePointAt(0));
        return isAWord ? Stream.of(name, name.toUpperCase(Locale.ROOT)) : Stream.of(name);
    }
}
