package io.twosource.ingest.document.feed;

import io.twosource.ingest.document.markup.Markup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** One item of a feed in XML. */
final class XmlItem {

    private final Element item;
    private final String document;

    XmlItem(Element item, String document) {
        this.item = item;
        this.document = document;
    }

    FeedItem read() {
        Optional<Element> guid = Nodes.child(item, "guid", "id", "dc:identifier");
        Optional<String> name =
                guid.map(Nodes::text)
                        .filter(text -> !text.isBlank())
                        .or(() -> Nodes.attribute(item, "rdf:about"));
        boolean permalink =
                guid.filter(XmlItem::isPermalink).isPresent()
                        && name.filter(url -> resolved(guid, url).startsWith("http")).isPresent();
        return new FeedItem(
                name.map(written -> resolved(guid, written)),
                permalink,
                ItemLinks.page(item, document)
                        .or(() -> name.filter(_ -> permalink).map(url -> resolved(guid, url))),
                markup("title", "dc:title", "media:title"),
                markup("description", "summary", "abstract", "dc:description", "itunes:summary"),
                markup("content:encoded", "content", "fullitem", "xhtml:body", "body"),
                dates(),
                People.of(item),
                Nodes.child(item, "source").flatMap(XmlItem::sourceName),
                language(),
                categories());
    }

    /** Atom's names are never relative, but RSS's permalinks are links. */
    private String resolved(Optional<Element> guid, String written) {
        return guid.filter(element -> Names.of(element).equals("id") || isPermalink(element))
                .map(element -> Links.resolve(Links.base(element, document), written))
                .orElse(written);
    }

    private static boolean isPermalink(Element guid) {
        return Names.of(guid).equals("guid")
                && !guid.attr("isPermaLink").strip().equalsIgnoreCase("false");
    }

    private Optional<Markup> markup(String... names) {
        return Nodes.child(item, names).map(element -> TextConstruct.of(element, document));
    }

    private ItemDates dates() {
        return new ItemDates(
                Nodes.text(item, "pubdate", "published", "issued", "dcterms:issued"),
                Nodes.text(item, "updated", "modified", "dcterms:modified", "dc:date", "date")
                        .or(() -> Nodes.attribute(item, "lastmod")),
                Nodes.text(item, "created", "dcterms:created"));
    }

    /** Atom's source is a feed within the item; that of RSS is a name. */
    private static Optional<String> sourceName(Element source) {
        return Nodes.text(source, "title").or(() -> Optional.of(Nodes.text(source)));
    }

    private Optional<String> language() {
        return Nodes.text(item, "dc:language", "language")
                .or(() -> Nodes.attribute(item, "xml:lang"));
    }

    private List<String> categories() {
        return Stream.of("category", "dc:subject", "itunes:category", "media:category")
                .flatMap(name -> Nodes.children(item, name))
                .flatMap(
                        category ->
                                Nodes.attribute(category, "term")
                                        .or(() -> Optional.of(Nodes.text(category)))
                                        .stream())
                .filter(category -> !category.isBlank())
                .distinct()
                .toList();
    }
}
