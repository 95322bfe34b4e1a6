package io.twosource.extract.reading.bearing;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words that a headline quotes so as not to say them itself: "Leader 'killed in air strike'". Names
 * and titles stand in quote marks too, but begin with a capital.
 */
final class ScareQuotes {

    private static final Pattern QUOTED =
            Pattern.compile("(?<!\\w)(['\"])(\\p{Ll}(?:(?!\\1(?!\\w)).){0,200})\\1(?!\\w)");

    private ScareQuotes() {}

    /** The first such words of a text in plain typography. */
    static Optional<String> in(String text) {
        return QUOTED.matcher(text).results().map(ScareQuotes::words).findFirst();
    }

    private static String words(MatchResult quoted) {
        return quoted.group(2);
    }
}
