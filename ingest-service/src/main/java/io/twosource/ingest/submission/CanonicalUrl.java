package io.twosource.ingest.submission;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One spelling for all addresses of an article: without what tells how a reader came there, and
 * with the pages made for phones folded into the page itself. A name, not an address: nobody has to
 * answer under it.
 */
public record CanonicalUrl(String value) {

    private static final TrackingParameters TRACKING = TrackingParameters.load();

    private static final BasicURLNormalizer NORMALIZER = new BasicURLNormalizer();

    /** {@code m.}, {@code mobile.}, {@code amp.} and {@code www.} lead to the same paper. */
    private static final Pattern EDITION =
            Pattern.compile("^(?:(?:www|m|mobile|amp)\\.)+(?=.+\\.)");

    /** Google's cache of AMP pages: {@code www.google.com/amp/s/} and the cdn's hosts. */
    private static final Pattern AMP_CACHE =
            Pattern.compile(
                    "https?://(?:www\\.google\\.[a-z.]+/amp|[a-z0-9-]+\\.cdn\\.ampproject\\.org/[cv])/(s/)?",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern AMP_SEGMENT =
            Pattern.compile("(?i)^/amp(?=/)|/amp/?$|(?<=\\w)[.]amp(?=[.]html?$)|[.]amp$");

    private static final Pattern SITE = Pattern.compile("https?://[^/?]*");

    /** As it is where it is no URL of the web. */
    public static CanonicalUrl of(String url) {
        return new CanonicalUrl(spelled(url));
    }

    /** Whether it names a site rather than an article of it. */
    public boolean isSite() {
        return SITE.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }

    private static String spelled(String url) {
        String stripped = url.strip();
        // A URN is compared as it is written.
        String normal = isWeb(stripped) ? NORMALIZER.filter(withoutCache(stripped)) : null;
        if (normal == null) {
            return stripped;
        }
        try {
            return folded(new URI(normal));
        } catch (URISyntaxException _) {
            return normal;
        }
    }

    private static boolean isWeb(String url) {
        return url.regionMatches(true, 0, "http", 0, 4);
    }

    private static String withoutCache(String url) {
        return AMP_CACHE.matcher(url).replaceFirst("https://");
    }

    private static String folded(URI uri) {
        if (uri.getHost() == null) {
            return uri.toString();
        }
        String host = EDITION.matcher(uri.getHost().toLowerCase(Locale.ROOT)).replaceFirst("");
        String path = AMP_SEGMENT.matcher(orEmpty(uri.getRawPath())).replaceFirst("");
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return "https://" + host + port + withoutSlash(path) + query(orEmpty(uri.getRawQuery()));
    }

    /** In one order: servers do not mind which. */
    private static String query(String raw) {
        String kept =
                Stream.of(raw.split("&"))
                        .filter(parameter -> !parameter.isEmpty())
                        .filter(parameter -> !TRACKING.contain(parameter.split("=", 2)[0]))
                        .sorted()
                        .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static String orEmpty(@Nullable String part) {
        return part == null ? "" : part;
    }
}
