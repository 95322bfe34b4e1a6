package io.twosource.ingest.document.feed;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.markup.Markup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). Thread-safe. */
final class JsonFeed {

    private static final int DEEPEST = 50;

    private final ObjectReader json = reader();

    private static ObjectReader reader() {
        JsonMapper.Builder mapper =
                JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS);
        JsonMapper lenient = mapper.build();
        lenient.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
        return lenient.readerFor(JsonNode.class);
    }

    FeedReading read(String written, Hints hints) {
        try {
            JsonNode feed = json.readTree(written);
            return feed.path("items").isArray()
                    ? new FeedReading.Read(feed(feed, hints.url().orElse("")))
                    : new FeedReading.Unreadable("is JSON without items");
        } catch (JacksonException e) {
            return new FeedReading.Unreadable("is broken JSON: " + e.getOriginalMessage());
        }
    }

    private static FeedDocument feed(JsonNode feed, String document) {
        return new FeedDocument(
                text(feed, "title"),
                text(feed, "home_page_url").map(link -> Links.resolve(document, link)),
                text(feed, "language"),
                text(feed, "feed_url").map(link -> Links.resolve(document, link)),
                each(feed, "hubs").flatMap(hub -> text(hub, "url").stream()).toList(),
                PollingWishes.NONE,
                each(feed, "items")
                        .filter(JsonNode::isObject)
                        .limit(FeedReader.MOST_ITEMS)
                        .map(item -> item(item, document))
                        .toList());
    }

    private static FeedItem item(JsonNode item, String document) {
        Optional<String> link =
                text(item, "url")
                        .or(() -> text(item, "external_url"))
                        .map(url -> Links.resolve(document, url));
        String base = link.orElse(document);
        return new FeedItem(
                text(item, "id"),
                false,
                link,
                text(item, "title").map(title -> Markup.ofText(title, base)),
                text(item, "summary").map(summary -> Markup.ofText(summary, base)),
                text(item, "content_html")
                        .map(html -> new Markup(html, base))
                        .or(() -> text(item, "content_text").map(it -> Markup.ofText(it, base))),
                new ItemDates(
                        text(item, "date_published"),
                        text(item, "date_modified"),
                        Optional.empty()),
                authors(item),
                Optional.empty(),
                text(item, "language"),
                each(item, "tags").map(JsonNode::asText).toList());
    }

    /** Version 1.0 had one author, 1.1 has several. */
    private static List<String> authors(JsonNode item) {
        return Stream.concat(each(item, "authors"), Stream.of(item.path("author")))
                .flatMap(author -> text(author, "name").stream())
                .distinct()
                .toList();
    }

    private static Stream<JsonNode> each(JsonNode node, String name) {
        return node.path(name).valueStream();
    }

    private static Optional<String> text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isValueNode() && !value.isNull()
                ? Optional.of(value.asText()).filter(text -> !text.isBlank())
                : Optional.empty();
    }
}
