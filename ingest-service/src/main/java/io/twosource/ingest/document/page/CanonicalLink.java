package io.twosource.ingest.document.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where an article stands, as its outlet would have it named. */
final class CanonicalLink {

    private CanonicalLink() {}

    /**
     * The page's own name for itself.
     *
     * @param fetched where it was found: a name that leads to the home page instead, as broken
     *     software gives to every page, is not believed, nor one that leads to another site
     */
    static Optional<String> of(
            Document page, StructuredData data, MetaTags tags, Optional<String> fetched) {
        Optional<String> linked =
                Optional.ofNullable(page.selectFirst("link[rel~=(?i)^canonical$][href]"))
                        .map(CanonicalLink::absolute);
        boolean deep = fetched.filter(CanonicalLink::isHomePage).isEmpty();
        return Stream.of(linked, tags.first("og:url"), data.url())
                .flatMap(Optional::stream)
                .filter(link -> link.startsWith("http"))
                .filter(link -> !(deep && isHomePage(link)))
                .filter(link -> fetched.map(where -> Site.of(where).has(link)).orElse(true))
                .findFirst()
                .or(() -> fetched);
    }

    private static String absolute(Element link) {
        return link.absUrl("href");
    }

    private static boolean isHomePage(String link) {
        try {
            URI uri = new URI(link.strip());
            String path = Optional.ofNullable(uri.getPath()).orElse("");
            return path.length() <= 1 && uri.getQuery() == null;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
