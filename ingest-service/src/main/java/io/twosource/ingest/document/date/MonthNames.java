package io.twosource.ingest.document.date;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Months by name, in the languages whose names do not contradict each other. */
final class MonthNames {

    private static final List<String> LANGUAGES =
            List.of(
                    "en", "fr", "de", "es", "it", "pt", "nl", "ru", "uk", "el", "hu", "tr", "az",
                    "hy", "ka", "ro", "bg", "sv", "pl");

    private static final Map<String, Month> NAMES = names();

    private MonthNames() {}

    /** The month that a word names, in full or cut as its language does or after three letters. */
    static Optional<Month> month(String word) {
        return Optional.ofNullable(NAMES.get(word))
                .or(
                        () ->
                                word.length() > 3
                                        ? Optional.ofNullable(NAMES.get(word.substring(0, 3)))
                                                .filter(month -> english(month).startsWith(word))
                                        : Optional.empty());
    }

    private static Map<String, Month> names() {
        Map<String, Month> names = new HashMap<>();
        for (String language : LANGUAGES) {
            for (Month month : Month.values()) {
                Stream.of(
                                TextStyle.FULL,
                                TextStyle.FULL_STANDALONE,
                                TextStyle.SHORT,
                                TextStyle.SHORT_STANDALONE)
                        .map(style -> month.getDisplayName(style, Locale.of(language)))
                        .map(MonthNames::plain)
                        .filter(name -> name.chars().anyMatch(Character::isLetter))
                        .forEach(name -> names.putIfAbsent(name, month));
            }
        }
        names.putIfAbsent("sept", Month.SEPTEMBER);
        return Map.copyOf(names);
    }

    private static String english(Month month) {
        return month.name().toLowerCase(Locale.ROOT);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace(".", "");
    }
}
