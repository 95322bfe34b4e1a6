package io.twosource.extract.reading.headline;

import io.twosource.extract.reading.speaker.Places;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells whether a name beside a headline's colon or dash is somebody who speaks, by the text below
 * it: "Putin: …" and "… - Putin", but "Benghazi: …" and "… - The Courier".
 *
 * @param text in plain typography
 * @param outlet who published it; empty where that is not known
 */
public record NamesInText(String text, String outlet) {

    private static final String SPEAKS =
            "(?:said|says|told|added|insisted|wrote|denied|claimed|warned|argued|announced"
                    + "|tweeted|spoke|declined|confirmed)";
    private static final String NO_FIRST_NAME =
            "(?!(?:The|In|On|At|A|An|And|But|For|From|Of|To|After|Before|When|While|As|If|With)\\b)";
    private static final String TITLED = "(?:\\p{Lu}\\p{Ll}+\\.?|\\p{Lu}\\.) ";

    /** Parts of a paper, which pages put where an outlet's name stands. */
    private static final Pattern SECTION =
            Pattern.compile(
                    "(?:politics|world|opinion|business|sports?|technology|tech|science|health"
                            + "|video|national|local|national|news|europe|asia|africa|americas"
                            + "|blog|blogs|travel|culture|money|markets|live|updates?)");

    private static final Places PLACES = Places.load();

    /** Nothing is known but the headline. */
    public static final NamesInText NONE = new NamesInText("", "");

    /** Whether a name is of a person whom the text lets speak, or calls by title or first name. */
    boolean isPerson(String name) {
        String last = Pattern.quote(lastWord(name));
        return !text.isEmpty()
                && !isCountry(name)
                && Pattern.compile(
                                "\\b(?:%s%s%s\\b|%s,? (?:\\w+ )?%s\\b|%s %s\\b)"
                                        .formatted(
                                                NO_FIRST_NAME,
                                                TITLED,
                                                last,
                                                last,
                                                SPEAKS,
                                                SPEAKS,
                                                last))
                        .matcher(text)
                        .find();
    }

    /** Whether the text does not have a name, as a name or a word: then it is no topic of it. */
    boolean lacks(String name) {
        return !text.isEmpty()
                && !Pattern.compile(
                                "\\b" + Pattern.quote(lastWord(name)) + "\\b",
                                Pattern.CASE_INSENSITIVE)
                        .matcher(text)
                        .find();
    }

    boolean isCountry(String name) {
        return PLACES.countryOf(name.strip()).isPresent();
    }

    /**
     * Whether the name after the last dash is a single one, and not the outlet's or a section's.
     */
    boolean isNotOutlet(String tail) {
        String name = letters(tail);
        String own = letters(outlet);
        return tail.strip().matches("\\p{Lu}[\\p{Ll}'-]+")
                && !own.isEmpty()
                && !own.contains(name)
                && !name.contains(own)
                && !SECTION.matcher(name).matches();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private static String lastWord(String name) {
        return name.strip().replaceFirst("^.*\\s", "");
    }
}
