package io.twosource.ingest.document.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A page's meta elements, whichever attribute names them. */
record MetaTags(Map<String, String> values) {

    static MetaTags of(Document page) {
        Map<String, String> values = new HashMap<>();
        for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
            for (Element meta : page.select("meta[content][" + attribute + "]")) {
                String content = Parser.unescapeEntities(meta.attr("content"), false).strip();
                if (!content.isEmpty()) {
                    names(meta, attribute).forEach(name -> values.putIfAbsent(name, content));
                }
            }
        }
        return new MetaTags(Map.copyOf(values));
    }

    /** The value of the first of {@code names} that has one. */
    Optional<String> first(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> Optional.ofNullable(values.get(name)).stream())
                .findFirst();
    }

    /** Several names may share one element; Dublin Core's are written with a dot or a colon. */
    private static Iterable<String> names(Element meta, String attribute) {
        return Arrays.stream(
                        meta.attr(attribute).toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
                .map(name -> name.replaceFirst("^(dc|dcterms?)[:.]", "dc."))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
