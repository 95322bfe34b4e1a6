package io.twosource.extract.reading.bearing;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A list of words and phrases, found in text that is in lower case and plain typography. */
public final class Phrases {

    private static final String NO_WORD_BEFORE = "(?<!\\w)(?<!\\w')";

    private final Pattern pattern;

    /** Of these words and phrases; a {@code *} stands for any ending. */
    public Phrases(List<String> entries) {
        String alternatives =
                entries.stream()
                        // Or "not" would hide "not true".
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(entry -> Pattern.quote(entry).replace("*", "\\E\\w*\\Q"))
                        .collect(Collectors.joining("|"));
        this.pattern = Pattern.compile(NO_WORD_BEFORE + "(?:" + alternatives + ")(?!\\w)");
    }

    public List<MatchResult> in(String text) {
        return pattern.matcher(text).results().toList();
    }

    public boolean occurIn(String text) {
        return pattern.matcher(text).find();
    }

    /** Whether the text is one, and nothing else. */
    public boolean are(String text) {
        return pattern.matcher(text).matches();
    }

    /** Whether the text begins with one. */
    public boolean open(String text) {
        return pattern.matcher(text).lookingAt();
    }

    /** The text with blanks in their place, so that all else keeps its offset. */
    public String blankedIn(String text) {
        return pattern.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
    }
}
