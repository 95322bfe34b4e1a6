package io.twosource.ingest.document.feed;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What an element is called once its namespace is taken into account: {@code title}, {@code
 * dc:date}. Feeds declare prefixes of their own, old namespaces, or none at all.
 */
final class Names {

    /** Namespaces without their last slash or hash, in lower case; the core has no prefix. */
    private static final Map<String, String> PREFIXES =
            Map.ofEntries(
                    Map.entry("http://www.w3.org/2005/atom", ""),
                    Map.entry("http://purl.org/atom/ns", ""),
                    Map.entry("http://purl.org/rss/1.0", ""),
                    Map.entry("http://my.netscape.com/rdf/simple/0.9", ""),
                    Map.entry("http://my.netscape.com/publish/formats/rss-0.91.dtd", ""),
                    Map.entry("http://channel.netscape.com/rdf/simple/0.9", ""),
                    Map.entry("http://backend.userland.com/rss", ""),
                    Map.entry("http://backend.userland.com/rss2", ""),
                    Map.entry("http://blogs.law.harvard.edu/tech/rss", ""),
                    Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns", "rdf"),
                    Map.entry("http://purl.org/dc/elements/1.0", "dc"),
                    Map.entry("http://purl.org/dc/elements/1.1", "dc"),
                    Map.entry("http://purl.org/dc/terms", "dcterms"),
                    Map.entry("http://purl.org/rss/1.0/modules/content", "content"),
                    Map.entry("http://purl.org/rss/1.0/modules/syndication", "sy"),
                    Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
                    Map.entry("http://search.yahoo.com/mrss", "media"),
                    Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"),
                    Map.entry("http://www.google.com/schemas/sitemap-news/0.9", "news"),
                    Map.entry("http://www.w3.org/1999/xhtml", "xhtml"));

    private Names() {}

    static String of(Element element) {
        String local = element.tag().localName().toLowerCase(Locale.ROOT);
        int colon = element.tagName().indexOf(':');
        if (colon < 0) {
            return qualified(PREFIXES.getOrDefault(namespace(element), ""), local);
        }
        String prefix = element.tagName().substring(0, colon).toLowerCase(Locale.ROOT);
        return qualified(
                declared(element, colon)
                        ? PREFIXES.getOrDefault(namespace(element), prefix)
                        : prefix,
                local);
    }

    /** jsoup gives an undeclared prefix the namespace around it. */
    private static boolean declared(Element element, int colon) {
        String name = "xmlns:" + element.tagName().substring(0, colon);
        return element.hasAttr(name)
                || element.parents().stream().anyMatch(parent -> parent.hasAttr(name));
    }

    private static String namespace(Element element) {
        return element.tag().namespace().toLowerCase(Locale.ROOT).replaceAll("[/#]+$", "");
    }

    private static String qualified(String prefix, String local) {
        return prefix.isEmpty() || prefix.equals("atom") ? local : prefix + ":" + local;
    }
}
