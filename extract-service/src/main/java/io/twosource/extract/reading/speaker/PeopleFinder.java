package io.twosource.extract.reading.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the people a text names together with their roles: "spokesman X Y", "X Y, an analyst,". */
final class PeopleFinder {

    // No name is longer, and a megabyte of "A-A-A-" would be read through from each of its letters.
    private static final String NAME_WORD = "(?:\\p{Lu}[\\p{L}'-]{0,40}\\p{L}|\\p{Lu}\\.)";
    // Java's \b knows ASCII only, and of a row of accents it asks at each what they all stand on.
    private static final String NO_WORD = "(?<![\\p{L}\\p{M}\\d_])";
    private static final String PARTICLE = "(?:al|bin|ben|de|da|del|der|di|el|la|le|van|von|ibn)";
    private static final Pattern NAME =
            Pattern.compile(
                    NO_WORD + NAME_WORD + "(?: " + PARTICLE + ")?(?: " + NAME_WORD + "){1,3}");

    /** No story names as many; every speaker is looked for among them. */
    private static final int MOST_PEOPLE = 1_000;

    /** How far a role reaches before and after a name, in characters. */
    private static final int REACH = 120;

    private static final Pattern BEFORE = Pattern.compile("((?:[\\p{L}'-]+ )*[\\p{L}'-]+),? $");
    private static final Pattern AFTER = Pattern.compile("^, ([^,.;:\"()]{3,110})[,.]");
    private final Titles titles;
    private final Places places;

    private final SourceKinds kinds;

    PeopleFinder(Titles titles, Places places, SourceKinds kinds) {
        this.titles = titles;
        this.kinds = kinds;
        this.places = places;
    }

    /** Named people with a role, in the order of the text. */
    List<Found> in(String text) {
        List<Found> people = new ArrayList<>();
        Matcher matcher = NAME.matcher(text);
        while (people.size() < MOST_PEOPLE && matcher.find()) {
            String words = withoutPossessive(matcher.group());
            int start = matcher.start() + rolePart(words);
            String name = text.substring(start, matcher.start() + words.length());
            if (name.indexOf(' ') < 0 || !kinds.mayName(name)) {
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
                    titles.mayHold(word)
                            || places.countryOf(word).isPresent()
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
        if (apposition.find() && titles.holdsRole(apposition.group(1))) {
            return Optional.of(apposition.group(1));
        }
        String before = text.substring(Math.max(0, start - REACH), start);
        Matcher title = BEFORE.matcher(before);
        return title.find() ? titles.lastOf(title.group(1)) : Optional.empty();
    }
}
