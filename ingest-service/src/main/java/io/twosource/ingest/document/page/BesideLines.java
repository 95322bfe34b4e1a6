package io.twosource.ingest.document.page;

import io.twosource.platform.ResourceLines;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines among an article's paragraphs that are no part of it: credits, buttons, dates. */
final class BesideLines {

    private static final Pattern BESIDE =
            ResourceLines.anyOf(BesideLines.class, "beside-lines.txt");

    private static final int LONGEST = 220;

    private BesideLines() {}

    /** The text without them. */
    static String cutOut(String text) {
        return Arrays.stream(text.split("\n\n"))
                .map(BesideLines::own)
                .filter(paragraph -> !paragraph.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static String own(String paragraph) {
        return paragraph
                .lines()
                .filter(line -> !isBeside(line.strip()))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isBeside(String line) {
        return line.length() <= LONGEST && BESIDE.matcher(line).matches();
    }
}
