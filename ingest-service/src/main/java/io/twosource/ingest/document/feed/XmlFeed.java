package io.twosource.ingest.document.feed;

import io.twosource.ingest.document.Hints;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Feeds in XML, well-formed or not. */
final class XmlFeed {

    private static final Set<String> ROOTS =
            Set.of("rss", "rdf:rdf", "rdf", "feed", "channel", NewsSitemap.ROOT);
    private static final Set<String> ITEMS = Set.of("item", "entry");
    private static final int DEEPEST = 100;

    private final Element root;
    private final Element channel;
    private final String document;

    private XmlFeed(Element root, String document) {
        this.root = root;
        this.channel = Nodes.children(root, "channel").findFirst().orElse(root);
        this.document = document;
    }

    static FeedReading read(String written, Hints hints) {
        Document xml =
                Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(Doctype.cutFrom(written), "");
        String document = hints.url().orElse("");
        return xml.stream()
                .filter(element -> ROOTS.contains(Names.of(element)))
                .findFirst()
                .map(root -> read(root, document))
                .orElseGet(() -> new FeedReading.Unreadable(reason(xml)));
    }

    private static FeedReading read(Element root, String document) {
        if (!Names.of(root).equals(NewsSitemap.ROOT)) {
            return new FeedReading.Read(new XmlFeed(root, document).feed());
        }
        return new NewsSitemap(root, document)
                .feed()
                .<FeedReading>map(FeedReading.Read::new)
                .orElseGet(() -> new FeedReading.Unreadable("is a sitemap without any news:news"));
    }

    private static String reason(Document xml) {
        Optional<String> first = xml.children().stream().map(Names::of).findFirst();
        return first.map(
                        name ->
                                name.endsWith("html")
                                        ? "is an HTML page"
                                        : "begins with <%s>, not as a feed does"
                                                .formatted(cut(name)))
                .orElse("is no XML and no JSON");
    }

    private static String cut(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }

    private FeedDocument feed() {
        return new FeedDocument(
                Nodes.child(channel, "title", "dc:title")
                        .map(title -> TextConstruct.of(title, document).line())
                        .filter(title -> !title.isBlank()),
                ItemLinks.page(channel, document),
                language(),
                linked("self").findFirst(),
                linked("hub").distinct().toList(),
                WishesReader.of(channel),
                items());
    }

    private Optional<String> language() {
        return Nodes.text(channel, "language", "dc:language")
                .or(() -> Nodes.attribute(channel, "xml:lang"))
                .or(() -> Nodes.attribute(root, "xml:lang"));
    }

    private Stream<String> linked(String relation) {
        return Nodes.children(channel, "link")
                .filter(link -> link.attr("rel").strip().equalsIgnoreCase(relation))
                .flatMap(link -> Nodes.attribute(link, "href").stream())
                .map(href -> Links.resolve(Links.base(channel, document), href));
    }

    /** RSS 1.0 has its items beside the channel. */
    private List<FeedItem> items() {
        return root.stream()
                .filter(element -> ITEMS.contains(Names.of(element)))
                .limit(FeedReader.MOST_ITEMS)
                .map(element -> new XmlItem(element, document).read())
                .toList();
    }
}
