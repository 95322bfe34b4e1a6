package io.twosource.ingest.document.page;

import io.twosource.ingest.document.markup.Markup;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The title of an article: what the page says it is, or the page's own without the outlet's name.
 */
final class PageTitle {

    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-–—\\\\/>»·]\\s+");

    /** Fewer words are a section's or an outlet's name rather than a headline. */
    private static final int FEWEST_WORDS = 3;

    /** Longer ones are a list of keywords. */
    private static final int LONGEST = 150;

    private PageTitle() {}

    static Optional<String> of(Document page, StructuredData data, MetaTags tags) {
        return Stream.of(
                        data.title(page.title()),
                        tags.first("dc.title", "og:title", "weibo:article:title"),
                        tags.first(
                                "weibo:webpage:title", "title", "twitter:title", "parsely-title"),
                        guessed(page, tags.first("og:site_name")))
                .flatMap(Optional::stream)
                .map(title -> Markup.guess(title, "").line())
                .filter(title -> !title.isBlank())
                .findFirst();
    }

    private static Optional<String> guessed(Document page, Optional<String> outlet) {
        String title = page.title().strip();
        boolean odd =
                title.length() > LONGEST || title.isEmpty() || outlet.equals(Optional.of(title));
        return odd ? heading(page).or(() -> Optional.of(title)) : Optional.of(withoutOutlet(title));
    }

    /** Outlets stand last as a rule, and first where the first part is but a word or two. */
    private static String withoutOutlet(String title) {
        List<MatchResult> separators = SEPARATOR.matcher(title).results().toList();
        if (separators.isEmpty()) {
            return title;
        }
        String start = title.substring(0, separators.getLast().start());
        String end = title.substring(separators.getFirst().end());
        String bare = words(start) >= FEWEST_WORDS ? start : end;
        return words(bare) > FEWEST_WORDS ? bare.strip() : title;
    }

    private static Optional<String> heading(Document page) {
        List<Element> headings = page.select("h1");
        return headings.size() == 1
                ? Optional.of(headings.getFirst().text()).filter(text -> !text.isBlank())
                : Optional.empty();
    }

    private static int words(String text) {
        return text.strip().split("\\s+", -1).length;
    }
}
