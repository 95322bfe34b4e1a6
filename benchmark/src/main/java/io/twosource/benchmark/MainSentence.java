package io.twosource.benchmark;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentence that tells what an article is about: its title, where that tells anything. */
final class MainSentence {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:st|nd|rd|th|am|pm)?");

    /** Pages whose title was lost begin with when they were published. */
    private static final Set<String> OF_DATES =
            Set.of(
                    ("january february march april may june july august september october november"
                                    + " december jan feb mar apr jun jul aug sep sept oct nov dec"
                                    + " monday tuesday wednesday thursday friday saturday sunday mon"
                                    + " tue tues wed thu thur thurs fri sat sun am pm a m p et est edt"
                                    + " pst pdt cst cdt gmt bst utc ist updated posted published last"
                                    + " article release date time on at by the of and st nd rd th")
                            .split(" "));

    private MainSentence() {}

    /** The title, else the first line of the text that is more than a date; else the title. */
    static String of(String title, String text) {
        return Stream.concat(Stream.of(title), text.lines())
                .filter(MainSentence::tells)
                .findFirst()
                .orElse(title);
    }

    private static boolean tells(String line) {
        return WORD.matcher(line.toLowerCase(Locale.ROOT))
                        .results()
                        .map(found -> found.group())
                        .filter(word -> !OF_DATES.contains(word))
                        .filter(word -> !NUMBER.matcher(word).matches())
                        .limit(2)
                        .count()
                == 2;
    }
}
