package io.twosource.ingest.document.page;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What an article says of its authors at its end: it is no news. */
record Biography(List<String> authors) {

    private static final Pattern BETWEEN = Pattern.compile("(?i)\\s*(?:,|;|&|\\band\\b)\\s*");

    private static final Pattern ABOUT =
            Pattern.compile(
                    "(?iu)^\\s+(?:is|was|are|has|covers|writes|reports|reported|joined|works|worked|contributed|can be)\\b.*",
                    Pattern.DOTALL);

    private static final Pattern MORE =
            Pattern.compile("(?i)^(?:more (?:by|from)|follow)\\s.{0,80}$");

    /** Of the last paragraphs. */
    private static final int MOST = 3;

    /**
     * Of whom a byline names.
     *
     * @param byline several are parted as people part them
     */
    static Biography of(String byline) {
        return new Biography(
                Arrays.stream(BETWEEN.split(byline))
                        .map(String::strip)
                        // One word is an agency's, or a desk's.
                        .filter(name -> name.contains(" "))
                        .toList());
    }

    /** The text without it. */
    String cutOff(String text) {
        List<String> paragraphs = List.of(text.split("\n\n"));
        int end = paragraphs.size();
        int least = Math.max(1, end - MOST);
        while (end > least && isOne(paragraphs.get(end - 1))) {
            end--;
        }
        return String.join("\n\n", paragraphs.subList(0, end));
    }

    private boolean isOne(String paragraph) {
        return MORE.matcher(paragraph).matches()
                || authors.stream()
                        .anyMatch(
                                name ->
                                        paragraph.startsWith(name)
                                                && ABOUT.matcher(paragraph.substring(name.length()))
                                                        .matches());
    }
}
