package io.twosource.ingest.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents of 1 MB, each made to cost a reader as much as it can. */
final class HostileDocuments {

    private static final int SIZE = 1_000_000;

    private HostileDocuments() {}

    static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("anchors in anchors", filled("<a>"));
        all.put("blocks in blocks", filled("<div>"));
        all.put("tables in tables", filled("<table><tr><td>"));
        all.put("paragraphs beside tables", filled("<table>x<p>"));
        all.put("formatting that is taken up again", counted("<b a=%d><p>"::formatted));
        all.put("many paragraphs", filled("<p>text, of, some. words "));
        all.put("one long paragraph", "<p>" + filled("word, "));
        all.put("many lines", "<div>" + filled("text<br><br>"));
        all.put("white space", "<p>" + filled(" ") + "x");
        all.put("many bylines", filled("<p class=byline>x</p>"));
        all.put("many meta elements", counted("<meta name=a%d content=b>"::formatted));
        all.put("foreign elements", filled("<svg><p>"));
        all.put("deep structured data", "<script type=application/ld+json>" + filled("["));
        all.put("many items", "<rss><channel>" + filled("<item><title>a</title></item>"));
        all.put("items in items", "<rss>" + filled("<item><title>x"));
        all.put("many attributes", "<rss><x " + counted("a%d=1 "::formatted) + ">");
        all.put("many namespaces", "<rss " + counted("xmlns:a%d='b' "::formatted) + "><a1:item>");
        all.put("few namespaces, many elements", "<rss " + names(100) + ">" + filled("<a>xxxxx"));
        all.put("namespaces beside elements", "<rss " + names(100) + ">" + filled("<a/>xxxx"));
        all.put("namespaces in namespaces", counted("<x xmlns:a%d='b'>"::formatted));
        all.put("attributes in attributes", counted("<x a%d=1 b=1 c=1 d=1 e=1 f=1>"::formatted));
        all.put("one long attribute", "<rss x='" + filled("y") + "'>");
        all.put("bases in bases", filled("<entry xml:base='b'>"));
        all.put("ampersands", "<rss><title>" + filled("&"));
        all.put("comments", filled("<!-- "));
        all.put("document types", filled("<!DOCTYPE x ["));
        all.put("a long address", "<feed><entry><author>" + filled("a"));
        all.put("markup in CDATA", "<rss><item><description><![CDATA[" + filled("<b><i>"));
        all.put("deep JSON", "{\"items\":" + filled("["));
        all.put("many items of JSON", "{\"items\":[" + filled("{\"id\":1},") + "{}]}");
        return all;
    }

    /** As much of a document as has no more than so many tags. */
    static String cut(String document, int tags) {
        int at = -1;
        for (int found = 0; found <= tags; found++) {
            at = document.indexOf('<', at + 1);
            if (at < 0) {
                return document;
            }
        }
        return document.substring(0, at);
    }

    private static String filled(String piece) {
        return filled(piece, 1);
    }

    /** To the {@code part}th of the size, so that there is room for something else. */
    private static String filled(String piece, int part) {
        return piece.repeat(SIZE / part / piece.length());
    }

    private static String names(int number) {
        return IntStream.range(0, number)
                .mapToObj("xmlns:a%d='b' "::formatted)
                .collect(Collectors.joining());
    }

    private static String counted(IntFunction<String> piece) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < SIZE; i++) {
            text.append(piece.apply(i));
        }
        return text.toString();
    }
}
