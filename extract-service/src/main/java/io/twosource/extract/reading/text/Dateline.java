package io.twosource.extract.reading.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "BERLIN (Reuters) - " before a story's first words: place and outlet, no part of the sentence.
 */
final class Dateline {

    private static final Pattern START =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}\\d.,/' ]{1,50}(?:\\([\\p{L}\\d./ ]{2,30}\\))? --? (?=[\"'\\p{Lu}])");

    private Dateline() {}

    /** Where in the line its sentence begins. */
    static int skip(String plain, int start, int end) {
        Matcher matcher = START.matcher(plain).region(start, Math.min(end, start + 100));
        return matcher.lookingAt() ? matcher.end() : start;
    }
}
