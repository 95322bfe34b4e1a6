package io.twosource.extract.reading.headline;

import io.twosource.extract.reading.text.Line;
import io.twosource.extract.reading.text.Passage;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a title is its headline: not the outlet that pages put after it ("… - The Daily", "… |
 * News 5"), nor a label before it ("UPDATE: …").
 */
record HeadlineBounds(HeadlineWords words) {

    private static final Pattern AFTER_BAR = Pattern.compile("\\s+[|\u00B7\u2022]\\s.*$");

    /** Capitalised words after the last dash: "- The Tavush Courier", "- news.example". */
    private static final Pattern OUTLET =
            Pattern.compile(
                    "\\s+--?\\s+(?:(?:\\p{Lu}[\\w'.&]*|\\w+\\.\\w{2,5}|of|the|and|&|for|in)(?:\\s+|$))"
                            + "{1,5}$");

    private static final Pattern LABEL = Pattern.compile("^\\W*([\\p{L} -]{3,16}):\\s+");

    /** A headline of fewer words is all there is. */
    private static final int FEWEST_WORDS = 3;

    /** A longer title is none, and would take long to search. */
    private static final int LONGEST = 1_000;

    /** The lines of a title, which is one, without what is not its headline. */
    List<Line> of(Passage title, List<Line> lines, NamesInText names) {
        return title.plain().length() > LONGEST
                ? lines
                : lines.stream().map(line -> bounded(title.plain(), line, names)).toList();
    }

    private Line bounded(String plain, Line line, NamesInText names) {
        Line whole = new Line(line.number(), beginning(plain, line.start()), line.end());
        int end = endOf(plain, whole, names);
        int start = startOf(plain.substring(whole.start(), end), whole.start());
        return new Line(line.number(), start, end);
    }

    /** A title has no dateline: what looks like one is its first words. */
    private static int beginning(String plain, int start) {
        int at = plain.lastIndexOf('\n', start) + 1;
        while (Character.isWhitespace(plain.charAt(at))) {
            at++;
        }
        return at;
    }

    private int endOf(String plain, Line line, NamesInText names) {
        int end = line.end();
        for (Pattern tail : List.of(AFTER_BAR, OUTLET)) {
            String text = plain.substring(line.start(), end);
            Matcher found = tail.matcher(text);
            if (found.find()
                    && isHeadline(text.substring(0, found.start()))
                    && !speaks(found.group(), names)) {
                end = line.start() + found.start();
            }
        }
        return end;
    }

    /** "Troops have left - Putin": whoever says so, and not who published it. */
    private boolean speaks(String tail, NamesInText names) {
        String name = tail.replaceFirst("^\\W+", "").strip();
        boolean known =
                words.herald().are(name.toLowerCase(Locale.ROOT))
                        || names.isCountry(name)
                        || names.isPerson(name);
        return tail.strip().startsWith("-") && (known || names.isNotOutlet(name));
    }

    private int startOf(String text, int from) {
        Matcher label = LABEL.matcher(text);
        boolean labelled =
                label.find()
                        && words.label().are(label.group(1).toLowerCase(Locale.ROOT))
                        && isHeadline(text.substring(label.end()));
        return labelled ? from + label.end() : from;
    }

    private static boolean isHeadline(String text) {
        return text.strip().split("\\s+").length >= FEWEST_WORDS;
    }
}
