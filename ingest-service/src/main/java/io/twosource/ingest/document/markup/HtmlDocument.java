package io.twosource.ingest.document.markup;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses HTML within bounds: what is beyond them is cut off, and the rest read. */
public final class HtmlDocument {

    /** A page of news has a few thousand tags, and a long live blog some ten thousand. */
    static final int MOST_TAGS = 60_000;

    private static final int DEEPEST = 200;

    private HtmlDocument() {}

    /**
     * Parses.
     *
     * @param base what relative links are relative to; may be empty
     */
    public static Document parse(String html, String base) {
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(withinBounds(html), base);
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
