package io.twosource.extract.reading.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a text names people in full: by a title and a name, a given name that is known and a
 * surname, or a name with a nickname in it. Other capitalised words may be anything.
 */
final class NameFinder {

    // No name is longer, and a megabyte of "A-A-A-" would be read through from each of its letters.
    private static final String WORD = "(?:\\p{Lu}[\\p{L}'-]{0,40}\\p{L}|\\p{Lu}\\.)";
    private static final String NICKNAME = "(?: \"[^\"\\n]{1,30}\")?";
    private static final String PARTICLE = "(?: (?:al|bin|ben|de|da|del|der|di|el|van|von|ibn))?";
    private static final Pattern ROW =
            Pattern.compile(
                    "(?<![\\p{L}\\p{M}\\d_])"
                            + WORD
                            + "(?:"
                            + NICKNAME
                            + PARTICLE
                            + " "
                            + WORD
                            + "){0,9}+");
    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|[^ \"]+");
    private static final Pattern TITLE =
            Pattern.compile(
                    "\\b(Mr|Mrs|Ms|Miss|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Gen|Col|Lt|Sgt|Capt|Adm|Maj"
                            + "|Rev|spokesman|spokeswoman|lawyer|attorney|analyst|professor"
                            + "|director|minister|senator|president)\\.? $");

    private static final Pattern TITLE_WORD = Pattern.compile("([\\p{L}-]+)[.,]? $");
    private static final Set<String> PARTICLES =
            Set.of("al", "bin", "ben", "de", "da", "del", "der", "di", "el", "van", "von", "ibn");

    /** No story names as many; every speaker is looked for among them. */
    private static final int MOST_NAMES = 2_000;

    private static final int LONGEST_NAME = 4;
    private static final int TITLE_REACH = 16;

    private final SourceKinds kinds;
    private final Genders genders;
    private final Titles titles;
    private final Places places;

    NameFinder(SourceKinds kinds, Genders genders, Titles titles, Places places) {
        this.kinds = kinds;
        this.genders = genders;
        this.titles = titles;
        this.places = places;
    }

    /** All names in the order of the text; those without a given name are surnames, perhaps. */
    List<Named> in(String text) {
        List<Named> found = new ArrayList<>();
        Matcher row = ROW.matcher(text);
        while (found.size() < MOST_NAMES && row.find()) {
            name(text, row.start(), row.end()).ifPresent(found::add);
        }
        return found;
    }

    /** The name at the end of some words, without its titles; empty where they are no name. */
    Optional<String> nameOf(String words) {
        return in(words).stream()
                .filter(named -> named.end() == words.length() && named.name().indexOf(' ') > 0)
                .map(Named::name)
                .findFirst();
    }

    private Optional<Named> name(String text, int rowStart, int rowEnd) {
        Matcher token = TOKEN.matcher(text).region(rowStart, rowEnd);
        boolean titled = TITLE.matcher(before(text, rowStart)).find();
        int start = rowStart;
        int words = 0;
        int given = 0;
        while (token.find()) {
            String word = token.group();
            boolean surname = token.end() == rowEnd && words > 0 && words == given;
            boolean begins = genders.isGivenName(word) && given == 0 && token.end() < rowEnd;
            if (begins) {
                start = token.start();
                words = 0;
            }
            given += begins ? 1 : 0;
            boolean owner = word.endsWith("'s") && token.end() < rowEnd;
            if ((surname || isNamePart(word)) && !owner) {
                words++;
            } else {
                titled = kinds.isPeople(word.toLowerCase(Locale.ROOT));
                given = 0;
                words = 0;
                start = Math.min(rowEnd, token.end() + 1);
            }
        }
        boolean fits = words > 0 && words <= LONGEST_NAME;
        return fits ? Optional.of(named(text, start, rowEnd, titled)) : Optional.empty();
    }

    private static String before(String text, int start) {
        return text.substring(Math.max(0, start - TITLE_REACH), start);
    }

    private boolean isNamePart(String word) {
        boolean initials = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
        return word.startsWith("\"")
                || PARTICLES.contains(word)
                || (!initials
                        && kinds.mayBeName(word)
                        && (genders.isGivenName(word) || !isTitle(word))
                        && places.countryOf(word).isEmpty());
    }

    private boolean isTitle(String word) {
        return titles.mayHold(word) || kinds.isPeople(word.toLowerCase(Locale.ROOT));
    }

    private Named named(String text, int start, int rowEnd, boolean titled) {
        String words = text.substring(start, rowEnd);
        String name = words.endsWith("'s") ? words.substring(0, words.length() - 2) : words;
        boolean known = genders.isGivenName(name.split(" ", 2)[0]) || name.indexOf('"') > 0;
        boolean full = name.indexOf(' ') > 0 && (titled || known);
        Gender said = genders.said(title(text, start));
        Gender gender = said == Gender.UNKNOWN && full ? genders.of(name) : said;
        return new Named(start, start + name.length(), name, gender, full, titled);
    }

    /** The words before a name that may be its title. */
    private static String title(String text, int start) {
        Matcher title = TITLE_WORD.matcher(before(text, start));
        return title.find() ? title.group(1) : "";
    }
}
