package io.twosource.extract.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A passage's lines, less those that are the page's and not the article's. */
public final class Lines {

    /** A dateline stands in one of the first lines. */
    private static final int STORY_BEGINS = 4;

    private final Furniture furniture;

    public Lines(Furniture furniture) {
        this.furniture = furniture;
    }

    /** Lines worth reading; {@code title} is left out where the text repeats it. */
    public List<Line> of(Passage passage, String title) {
        List<Line> lines = new ArrayList<>();
        String headline = key(title);
        for (Line line : all(passage.plain())) {
            String text = passage.plain().substring(line.start(), line.end());
            if (furniture.endsArticle(text) && !lines.isEmpty()) {
                break;
            }
            if (!furniture.isFurniture(text) && !key(text).equals(headline)) {
                lines.add(lines.size() < STORY_BEGINS ? withoutDateline(passage, line) : line);
            }
        }
        return lines;
    }

    private static Line withoutDateline(Passage passage, Line line) {
        int start = Dateline.skip(passage.plain(), line.start(), line.end());
        return new Line(line.number(), start, line.end());
    }

    private static String key(String text) {
        return Typography.plain(text).strip().toLowerCase(Locale.ROOT);
    }

    private static List<Line> all(String plain) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (int start = 0; start < plain.length(); number++) {
            int end = plain.indexOf('\n', start);
            end = end < 0 ? plain.length() : end;
            Line line = stripped(plain, number, start, end);
            if (line.start() < line.end()) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    private static Line stripped(String plain, int number, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(plain.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(plain.charAt(end - 1))) {
            end--;
        }
        return new Line(number, start, end);
    }
}
