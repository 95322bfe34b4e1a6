package io.twosource.ingest.document.feed;

import io.twosource.ingest.document.ArticleDraft;
import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.markup.Markup;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An item of a feed. Links are absolute.
 *
 * @param guid its name within its outlet
 * @param guidIsPermalink whether {@code guid} is also where it stands
 * @param source the outlet that the item credits
 * @param language BCP 47, as written
 */
public record FeedItem(
        Optional<String> guid,
        boolean guidIsPermalink,
        Optional<String> link,
        Optional<Markup> title,
        Optional<Markup> summary,
        Optional<Markup> content,
        ItemDates dates,
        List<String> authors,
        Optional<String> source,
        Optional<String> language,
        List<String> categories) {

    /** What a summary is left with where the rest was cut off. */
    private static final Pattern CUT =
            Pattern.compile(
                    "(?is).*(…|\\.\\.\\.|\\[…]|\\[\\.\\.\\.]|&hellip;)\\W*"
                            + "|.*\\b(read more|continue reading|read the full (story|article)"
                            + "|full story|читать далее|подробнее)\\b.{0,80}");

    /** Shorter content may be a flash, or a teaser that claims to be all. */
    private static final int WHOLE_CONTENT = 600;

    private static final int WHOLE_SUMMARY = 1500;
    private static final int LONGEST_MADE_TITLE = 120;

    public FeedItem {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
    }

    /** Its whole text, or the most of it that the feed holds. */
    public Optional<String> text() {
        return Stream.of(content, summary)
                .flatMap(Optional::stream)
                .map(Markup::text)
                .filter(text -> !text.isBlank())
                .reduce((one, other) -> other.length() > one.length() ? other : one);
    }

    /** Whether its text is all there is: else the page that it links to holds the rest. */
    public boolean isWhole() {
        int least = content.isPresent() ? WHOLE_CONTENT : WHOLE_SUMMARY;
        return text().filter(text -> text.length() >= least)
                .filter(text -> !CUT.matcher(end(text)).matches())
                .isPresent();
    }

    /**
     * The article that it holds, whole or not.
     *
     * @param hints believed after the item, and before what the feed says of its own name
     */
    public ArticleDraft draft(FeedDocument feed, Hints hints) {
        Optional<String> text = text();
        return ArticleDraft.builder()
                .outlet(hints.outlet().or(feed::title))
                .url(link)
                .title(titleLine().or(() -> text.map(FeedItem::firstLine)))
                .text(text)
                .published(dates.first())
                .language(language.or(feed::language).or(hints::language))
                .byline(Optional.of(String.join(", ", authors)))
                .guid(guid)
                .credit(source)
                .subjects(hints.subjects())
                .build();
    }

    /** Its title without markup. */
    public Optional<String> titleLine() {
        return title.map(Markup::line).filter(line -> !line.isBlank());
    }

    private static String firstLine(String text) {
        String line = text.lines().findFirst().orElse("");
        if (line.length() <= LONGEST_MADE_TITLE) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_MADE_TITLE);
        return line.substring(0, space > 0 ? space : LONGEST_MADE_TITLE) + "…";
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - 200));
    }
}
