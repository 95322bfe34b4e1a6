package io.twosource.extract.claim.match;

import io.twosource.extract.statement.Proposition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What tells one proposition from another, ready to be compared.
 *
 * @param words every word that means something, names included, as stems
 * @param names people, places and organisations, as stems
 * @param destinations names that something goes to: "to Ukraine"
 */
public record Content(Set<String> words, Set<String> names, Set<String> destinations) {

    private static final Set<String> TOWARDS = Set.of("to", "into", "for", "towards", "toward");

    /** How far behind "to" a name may stand: "to the city of Gyumri". */
    private static final int REACH = 4;

    public static Content of(Proposition proposition) {
        List<String> written = Words.of(proposition.text());
        Set<String> names = names(written, proposition.entities());
        return new Content(Words.meaningful(written), names, destinations(written, names));
    }

    /** The first word of a sentence is written like a name and need not be one. */
    private static Set<String> names(List<String> written, List<String> entities) {
        Set<String> names = new LinkedHashSet<>();
        entities.stream()
                .flatMap(entity -> Words.of(entity).stream())
                .filter(Words::isName)
                .map(Words::stem)
                .forEach(names::add);
        written.stream().skip(1).filter(Words::isName).map(Words::stem).forEach(names::add);
        names.removeAll(Words.EMPTY);
        return names;
    }

    private static Set<String> destinations(List<String> written, Set<String> names) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < written.size(); i++) {
            if (leadsSomewhere(written, i)) {
                int end = Math.min(written.size(), i + 1 + REACH);
                written.subList(i + 1, end).stream()
                        .takeWhile(word -> !Words.isPreposition(word))
                        .map(Words::stem)
                        .filter(names::contains)
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** "Not for Ukraine, but for Armenia" goes to Armenia only. */
    private static boolean leadsSomewhere(List<String> written, int word) {
        return TOWARDS.contains(written.get(word).toLowerCase(Locale.ROOT))
                && (word == 0 || !written.get(word - 1).equalsIgnoreCase("not"));
    }
}
