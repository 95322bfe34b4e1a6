package io.twosource.extract.reading.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the people a text names together with their roles: "spokesman X Y", "X Y, an analyst,". */
final class PeopleFinder {

    private static final String NAME_WORD = "(?:\\p{Lu}[\\p{L}'-]*\\p{L}|\\p{Lu}\\.)";
    private static final String PARTICLE = "(?:al|bin|ben|de|da|del|der|di|el|la|le|van|von|ibn)";
    private static final Pattern NAME =
            Pattern.compile(
                    "\\b" + NAME_WORD + "(?: " + PARTICLE + ")?(?: " + NAME_WORD + "){1,3}");

    /** How far a role reaches before and after a name, in characters. */
    private static final int REACH = 120;

    private static final Pattern BEFORE = Pattern.compile("((?:[\\p{L}'-]+ )*[\\p{L}'-]+),? $");
    private static final Pattern AFTER = Pattern.compile("^, ([^,.;:\"()]{3,110})[,.]");
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

    private final Roles roles;
    private final Places places;

    PeopleFinder(Roles roles, Places places) {
        this.roles = roles;
        this.places = places;
    }

    /** Named people with a role, in the order of the text. */
    List<Found> in(String text) {
        List<Found> people = new ArrayList<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            String words = withoutPossessive(matcher.group());
            int start = matcher.start() + rolePart(words);
            String name = text.substring(start, matcher.start() + words.length());
            if (name.indexOf(' ') < 0) {
                continue;
            }
            role(text, start, start + name.length())
                    .ifPresent(
                            role ->
                                    people.add(
                                            new Found(start, new Person(name, Optional.of(role)))));
        }
        return people;
    }

    /** Where in the passage a person is named. */
    record Found(int start, Person person) {}

    private static String withoutPossessive(String words) {
        return words.endsWith("'s") ? words.substring(0, words.length() - 2) : words;
    }

    /**
     * Leading titles and countries are not the name: "President Ilham Aliyev", "Russia Mikhail …".
     */
    private int rolePart(String words) {
        int at = 0;
        for (int space = words.indexOf(' '); space > 0; space = words.indexOf(' ', at)) {
            String word = words.substring(at, space);
            boolean belongsToRole =
                    roles.isRole(word)
                            || places.countryOf(word).isPresent()
                            || ADJECTIVES.contains(word.toLowerCase(Locale.ROOT))
                            || word.endsWith("'s");
            if (!belongsToRole) {
                return at;
            }
            at = space + 1;
        }
        return at;
    }

    private Optional<String> role(String text, int start, int end) {
        String after = text.substring(end, Math.min(text.length(), end + REACH));
        Matcher apposition = AFTER.matcher(after);
        if (apposition.find() && holdsRole(apposition.group(1))) {
            return Optional.of(apposition.group(1));
        }
        String before = text.substring(Math.max(0, start - REACH), start);
        Matcher title = BEFORE.matcher(before);
        return title.find() ? titleIn(title.group(1)) : Optional.empty();
    }

    private boolean holdsRole(String phrase) {
        for (String word : phrase.split(" ", -1)) {
            if (roles.isRole(word)) {
                return true;
            }
        }
        return false;
    }

    /** The last words before a name, as far back as they can belong to a title. */
    private Optional<String> titleIn(String before) {
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
