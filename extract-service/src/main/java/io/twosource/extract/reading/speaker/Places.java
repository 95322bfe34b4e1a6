package io.twosource.extract.reading.speaker;

import io.twosource.extract.reading.model.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Countries with their capitals and demonyms, which the press uses one for another. */
public final class Places {

    private final Map<String, String> countries = new HashMap<>();

    /** The names that the others stand for. */
    private final Set<String> normal;

    private Places(List<String> entries) {
        for (String entry : entries) {
            String country = entry.replaceFirst("[,|].*", "").strip().toLowerCase(Locale.ROOT);
            for (String name : entry.split("[,|]", -1)) {
                countries.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), country);
            }
        }
        countries.remove("");
        normal = Set.copyOf(countries.values());
    }

    public static Places load() {
        return new Places(WordList.load("places.txt").section("countries"));
    }

    /** The country, in lower case, that a country's, capital's or people's name stands for. */
    public Optional<String> countryOf(String name) {
        return Optional.ofNullable(countries.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The text's words in lower case, with the country for each name of it. */
    List<String> words(String text) {
        String[] raw = text.replaceAll("'s?\\b", " ").split("[\\s,;:\"()-]+", -1);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < raw.length; i++) {
            Optional<String> two =
                    i + 1 < raw.length ? countryOf(raw[i] + " " + raw[i + 1]) : Optional.empty();
            String one = raw[i].toLowerCase(Locale.ROOT);
            words.add(two.or(() -> countryOf(one)).orElse(one));
            i += two.isPresent() ? 1 : 0;
        }
        words.removeIf(String::isEmpty);
        return words;
    }

    /** The last country that a text speaks of. */
    Optional<String> lastIn(String text) {
        return words(text).stream().filter(normal::contains).reduce((_, last) -> last);
    }

    /** The first country that a text speaks of. */
    Optional<String> firstIn(String text) {
        return words(text).stream().filter(normal::contains).findFirst();
    }

    boolean isCountry(String word) {
        return normal.contains(word);
    }
}
