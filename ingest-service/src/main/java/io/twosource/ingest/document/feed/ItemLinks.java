package io.twosource.ingest.document.feed;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Where a feed or an item stands on the web. */
final class ItemLinks {

    private ItemLinks() {}

    /** RSS writes the link as text, Atom as an attribute of the alternate, CDF as its own. */
    static Optional<String> page(Element element, String document) {
        return Stream.of(written(element), alternate(element), Nodes.attribute(element, "href"))
                .flatMap(Optional::stream)
                .findFirst()
                .map(link -> Links.resolve(Links.base(element, document), link));
    }

    private static Optional<String> written(Element element) {
        return Nodes.children(element, "link")
                .filter(link -> !link.hasAttr("href") && relation(link).equals("alternate"))
                .map(Nodes::text)
                .filter(link -> !link.isBlank())
                .findFirst();
    }

    private static Optional<String> alternate(Element element) {
        return Nodes.children(element, "link")
                .filter(link -> link.hasAttr("href"))
                .filter(link -> relation(link).equals("alternate"))
                .min(Comparator.comparing(ItemLinks::isOtherThanHtml))
                .map(link -> link.attr("href"));
    }

    private static boolean isOtherThanHtml(Element link) {
        String type = link.attr("type").toLowerCase(Locale.ROOT);
        return !type.isBlank() && !type.contains("html");
    }

    private static String relation(Element link) {
        String relation = link.attr("rel").strip().toLowerCase(Locale.ROOT);
        String name = relation.substring(relation.lastIndexOf('/') + 1);
        return name.isEmpty() ? "alternate" : name;
    }
}
