package io.twosource.ingest.document.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Links made absolute, as xml:base and the feed's own address have it (RFC 3986, 5). */
final class Links {

    private static final Set<String> BASES = Set.of("http", "https", "ftp");

    private Links() {}

    /** What links in {@code element} are relative to; empty where nothing is known. */
    static String base(Element element, String document) {
        String outer = element.parent() == null ? document : base(element.parent(), document);
        return element.hasAttr("xml:base") ? inner(outer, element.attr("xml:base")) : outer;
    }

    /** A base that is no address of the web is as if it was not there. */
    private static String inner(String outer, String written) {
        String resolved = resolve(outer, written);
        return uri(resolved)
                .map(URI::getScheme)
                .filter(BASES::contains)
                .map(_ -> resolved)
                .orElse(outer);
    }

    /** The absolute link, or {@code written} where it cannot be made one. */
    static String resolve(String base, String written) {
        String link = written.strip();
        return uri(base)
                .filter(URI::isAbsolute)
                .flatMap(absolute -> uri(link).map(absolute::resolve))
                .map(URI::toString)
                .orElse(link);
    }

    private static Optional<URI> uri(String written) {
        try {
            return Optional.of(new URI(written.strip().replace(" ", "%20")))
                    .filter(uri -> !uri.toString().isEmpty());
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
