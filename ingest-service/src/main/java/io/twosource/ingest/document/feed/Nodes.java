package io.twosource.ingest.document.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Steps through a feed by the names of {@link Names}. */
final class Nodes {

    private Nodes() {}

    /** The children of that name, in their order. */
    static Stream<Element> children(Element parent, String name) {
        return parent.children().stream().filter(child -> Names.of(child).equals(name));
    }

    /** The first child of the first of {@code names} that there is and that is not blank. */
    static Optional<Element> child(Element parent, String... names) {
        List<Element> children = parent.children();
        return Arrays.stream(names)
                .flatMap(name -> children.stream().filter(child -> Names.of(child).equals(name)))
                .filter(child -> child.hasText() || child.childrenSize() > 0)
                .findFirst();
    }

    static Optional<String> text(Element parent, String... names) {
        return child(parent, names).map(Nodes::text).filter(text -> !text.isBlank());
    }

    /** All text in an element, CDATA too, stripped. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        element.traverse(
                (node, _) -> {
                    if (node instanceof CDataNode cdata) {
                        text.append(cdata.getWholeText());
                    } else if (node instanceof TextNode written) {
                        text.append(written.getWholeText());
                    }
                });
        return text.toString().strip();
    }

    static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.attr(name).strip()).filter(value -> !value.isEmpty());
    }
}
