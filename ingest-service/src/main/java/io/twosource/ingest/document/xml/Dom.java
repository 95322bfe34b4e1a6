package io.twosource.ingest.document.xml;

import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Ways through a DOM, by local names: which namespace a publisher chose does not matter. */
public final class Dom {

    private Dom() {}

    public static Stream<Element> children(Element parent) {
        return Stream.iterate(
                        Optional.ofNullable(parent.getFirstChild()),
                        Optional::isPresent,
                        node -> node.map(Node::getNextSibling))
                .flatMap(Optional::stream)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    public static Stream<Element> children(Element parent, String name) {
        return children(parent).filter(child -> child.getLocalName().equals(name));
    }

    /** The first element at the end of a path of names. */
    public static Optional<Element> at(Element from, String... path) {
        Optional<Element> found = Optional.of(from);
        for (String name : path) {
            found = found.flatMap(parent -> children(parent, name).findFirst());
        }
        return found;
    }

    /** The first of a name anywhere below. */
    public static Optional<Element> below(Element from, String name) {
        return Optional.ofNullable((Element) from.getElementsByTagNameNS("*", name).item(0));
    }

    /** Its words in one line, unless there are none. */
    public static Optional<String> line(Element element) {
        return Optional.of(element.getTextContent().strip().replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty());
    }

    /** An attribute's value, unless it is blank. */
    public static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.getAttribute(name).strip()).filter(value -> !value.isEmpty());
    }
}
