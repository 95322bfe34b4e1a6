package io.twosource.ingest.document.markup;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * A piece of HTML that somebody else wrote: never to be shown as it is.
 *
 * @param base what its relative links are relative to; empty where nothing is known
 */
public record Markup(String html, String base) {

    /** A tag or a reference; anything less is text that only has an angle bracket in it. */
    private static final Pattern MARKED_UP =
            Pattern.compile("</?[a-zA-Z][^<>]{0,2000}>|&(?:#\\w{1,8}|[a-zA-Z]\\w{1,30});|<!--");

    /** Tags of text that was escaped once more than it should have been. */
    private static final Pattern ESCAPED_TAG =
            Pattern.compile(
                    "(?i)&lt;/(?:p|div|a|b|i|em|strong|span|li|ul|ol|h[1-6]|blockquote|figure|td|tr|table)\\s{0,9}&gt;"
                            + "|&lt;br\\s{0,9}/?\\s{0,9}&gt;");

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,2000}>");

    private static final int LONGEST_LINE = 20_000;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");

    /** Takes text to the letter; blank lines part its paragraphs. */
    public static Markup ofText(String text, String base) {
        return new Markup(
                "<p>" + BLANK_LINE.matcher(Entities.escape(text)).replaceAll("</p><p>") + "</p>",
                base);
    }

    /** Takes what does not say whether it is HTML, as most of RSS, for what it looks like. */
    public static Markup guess(String written, String base) {
        return MARKED_UP.matcher(written).find() ? ofHtml(written, base) : ofText(written, base);
    }

    /** Takes HTML, also where some software has escaped all of it once more. */
    public static Markup ofHtml(String written, String base) {
        return ESCAPED_TAG.matcher(written).find() && !TAG.matcher(written).find()
                ? new Markup(Parser.unescapeEntities(written, false), base)
                : new Markup(written, base);
    }

    /** Its text in paragraphs, with {@code \n\n} between them. */
    public String text() {
        return Paragraphs.of(body());
    }

    /** Its text on one line, as for a title; what no title needs is cut off. */
    public String line() {
        String start = html.substring(0, Math.min(html.length(), LONGEST_LINE));
        String text = new Markup(start, base).text();
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    private Element body() {
        return HtmlDocument.parse(html, base).body();
    }
}
