package io.twosource.ingest.document.markup;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** Parses HTML within bounds: what is beyond them is cut off, and the rest read. */
public final class HtmlDocument {

    /** A page of news has a few thousand tags, and the longest live blogs some twenty thousand. */
    static final int MOST_TAGS = 28_000;

    /** What is nested deeper becomes a sibling; no page that is read nests half as deep. */
    private static final int DEEPEST = 80;

    /** jsoup counts all children anew after each change to one. */
    private static final int MOST_CHILDREN = 500;

    private HtmlDocument() {}

    /**
     * Parses.
     *
     * @param base what relative links are relative to; may be empty
     */
    public static Document parse(String html, String base) {
        Document document =
                Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(withinBounds(html), base);
        document.stream()
                .filter(element -> element.childNodeSize() > MOST_CHILDREN)
                .toList()
                .forEach(HtmlDocument::group);
        return document;
    }

    /** Nothing is lost: where there are too many children, they become grandchildren. */
    private static void group(Element element) {
        List<Node> children = List.copyOf(element.childNodes());
        element.empty();
        for (int from = 0; from < children.size(); from += MOST_CHILDREN) {
            int to = Math.min(from + MOST_CHILDREN, children.size());
            element.appendElement("div").appendChildren(children.subList(from, to));
        }
    }

    /** Each tag costs a hundred times its length in memory. */
    private static String withinBounds(String html) {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            if (++tags > MOST_TAGS) {
                return html.substring(0, at);
            }
        }
        return html;
    }
}
