package io.twosource.extract.reading.text;

import io.twosource.extract.reading.model.WordList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a page carries beside its article: sharing lines, forms, notices, teasers of other stories.
 * The patterns are in {@code furniture.txt}.
 */
public final class Furniture {

    private final List<Pattern> lines;
    private final List<Pattern> endings;

    private Furniture(List<Pattern> lines, List<Pattern> endings) {
        this.lines = lines;
        this.endings = endings;
    }

    public static Furniture load() {
        WordList list = WordList.load("furniture.txt");
        return new Furniture(patterns(list.section("line")), patterns(list.section("end")));
    }

    private static List<Pattern> patterns(List<String> expressions) {
        return expressions.stream().map(Pattern::compile).toList();
    }

    /** Whether a line is the page's. */
    public boolean isFurniture(String line) {
        return matches(lines, line);
    }

    /** Whether nothing after this line belongs to the article. */
    public boolean endsArticle(String line) {
        return matches(endings, line);
    }

    private static boolean matches(List<Pattern> patterns, String line) {
        // Furniture is words, and short; a long line is prose, whatever words it begins with.
        if (line.length() < 2 || line.length() > 300) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return patterns.stream().anyMatch(pattern -> pattern.matcher(lower).find());
    }
}
