package io.twosource.ingest.document.feed;

import io.twosource.ingest.document.date.WrittenDate;
import io.twosource.ingest.document.markup.Markup;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/**
 * Whether a feed was read as feedparser reads it. It cleans its HTML, and we reduce ours to text:
 * so markup is compared after the same cleaning of both sides, and titles and names as text.
 */
final class Agreement {

    private static final Map<String, BiPredicate<FeedDocument, String>> OF_FEED =
            Map.of(
                    "title", (feed, value) -> isLine(feed.title(), value),
                    "title_detail.value", (feed, value) -> isLine(feed.title(), value),
                    "link", (feed, value) -> same(feed.link(), value));

    private static final Map<String, BiPredicate<FeedItem, String>> OF_ITEM =
            Map.ofEntries(
                    Map.entry("title", (item, value) -> isLine(item.titleLine(), value)),
                    Map.entry(
                            "title_detail.value", (item, value) -> isLine(item.titleLine(), value)),
                    Map.entry("link", (item, value) -> same(item.link(), value)),
                    Map.entry("id", (item, value) -> same(item.guid(), value)),
                    Map.entry("guid", (item, value) -> same(item.guid(), value)),
                    Map.entry("summary", Agreement::isSummary),
                    Map.entry("description", Agreement::isSummary),
                    Map.entry("summary_detail.value", Agreement::isSummary),
                    Map.entry("content.0.value", (item, it) -> isMarkup(item.content(), it)),
                    Map.entry("published", (item, it) -> same(item.dates().published(), it)),
                    Map.entry("updated", (item, it) -> same(item.dates().updated(), it)),
                    Map.entry("created", (item, it) -> same(item.dates().created(), it)),
                    Map.entry("published_parsed", (item, it) -> isAt(item.dates().published(), it)),
                    Map.entry("updated_parsed", (item, it) -> isAt(item.dates().updated(), it)),
                    Map.entry("created_parsed", (item, it) -> isAt(item.dates().created(), it)),
                    Map.entry("author", (item, value) -> isAuthor(item, 0, value)),
                    Map.entry("author_detail.name", (item, value) -> isAuthor(item, 0, value)),
                    Map.entry("authors.0.name", (item, value) -> isAuthor(item, 0, value)),
                    Map.entry("authors.1.name", (item, value) -> isAuthor(item, 1, value)));

    private Agreement() {}

    /** Whether the place is one of those that are compared. */
    static boolean isCounted(String path) {
        String[] parts = path.split("\\.", 3);
        return path.startsWith("feed.")
                ? OF_FEED.containsKey(path.substring("feed.".length()))
                : parts.length == 3 && OF_ITEM.containsKey(parts[2]);
    }

    static boolean holds(Expectation.Equality equality, FeedDocument feed) {
        if (equality.path().startsWith("feed.")) {
            return Objects.requireNonNull(OF_FEED.get(equality.path().substring("feed.".length())))
                    .test(feed, equality.value());
        }
        String[] parts = equality.path().split("\\.", 3);
        return feed.items().stream()
                .skip(Integer.parseInt(parts[1]))
                .findFirst()
                .filter(
                        item ->
                                Objects.requireNonNull(OF_ITEM.get(parts[2]))
                                        .test(item, equality.value()))
                .isPresent();
    }

    private static boolean isSummary(FeedItem item, String value) {
        return isMarkup(item.summary().or(item::content), value);
    }

    private static boolean isMarkup(Optional<Markup> ours, String value) {
        Markup markup = ours.orElse(new Markup("", ""));
        Safelist kept = Safelist.relaxed().addTags(tags(value));
        return clean(markup, kept).equals(clean(new Markup(value, ""), kept))
                || folded(markup.text()).equals(folded(value));
    }

    /** What the expectation keeps has to be there in ours. */
    private static String[] tags(String html) {
        return Jsoup.parseBodyFragment(html).body().children().select("*").stream()
                .map(Element::normalName)
                .filter(name -> !name.equals("noscript"))
                .distinct()
                .toArray(String[]::new);
    }

    private static String clean(Markup markup, Safelist kept) {
        String html = folded(Jsoup.clean(markup.html(), markup.base(), kept));
        return html.replaceFirst("^<p>([^<]*)</p>$", "$1");
    }

    private static boolean isLine(Optional<String> ours, String value) {
        String line = folded(ours.orElse(""));
        return line.equals(folded(value)) || line.equals(folded(Markup.guess(value, "").line()));
    }

    private static boolean same(Optional<String> ours, String value) {
        return folded(ours.orElse("")).equals(folded(value));
    }

    /** We keep no addresses. */
    private static boolean isAuthor(FeedItem item, int index, String value) {
        Optional<String> ours = item.authors().stream().skip(index).findFirst();
        return ours.equals(People.name(value));
    }

    private static boolean isAt(Optional<String> written, String tuple) {
        List<Integer> expected = Stream.of(tuple.split(",", -1)).map(Integer::valueOf).toList();
        return written.flatMap(WrittenDate::read)
                .map(date -> date.at().atZone(ZoneOffset.UTC))
                .map(Agreement::fields)
                .filter(expected.subList(0, 6)::equals)
                .isPresent();
    }

    private static List<Integer> fields(ZonedDateTime at) {
        return List.of(
                at.getYear(),
                at.getMonthValue(),
                at.getDayOfMonth(),
                at.getHour(),
                at.getMinute(),
                at.getSecond());
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
