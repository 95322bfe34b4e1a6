package io.twosource.ingest.document.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands above an article's first paragraph and is told of it elsewhere: its headline, and who
 * wrote it.
 *
 * @param headings of the page
 */
record Opening(List<String> headings, Optional<String> byline) {

    /** Of the first paragraphs. */
    private static final int MOST = 3;

    private static final int LONGEST_BYLINE = 100;

    static Opening of(List<String> headings, Optional<String> byline) {
        return new Opening(
                headings.stream().map(Opening::plain).toList(), byline.map(Opening::plain));
    }

    /** The text without it. */
    String cutOff(String text) {
        List<String> paragraphs = List.of(text.split("\n\n"));
        int most = Math.min(MOST, paragraphs.size() - 1);
        int from = 0;
        while (from < most && isOne(plain(paragraphs.get(from)))) {
            from++;
        }
        return String.join("\n\n", paragraphs.subList(from, paragraphs.size()));
    }

    private boolean isOne(String paragraph) {
        return headings.contains(paragraph)
                || byline.filter(names -> isByline(paragraph, names)).isPresent();
    }

    private static boolean isByline(String paragraph, String names) {
        return paragraph.length() <= LONGEST_BYLINE
                && Stream.of("by " + names, "written by " + names, names)
                        .anyMatch(paragraph::equals);
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
