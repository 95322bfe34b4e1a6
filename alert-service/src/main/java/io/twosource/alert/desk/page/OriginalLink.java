package io.twosource.alert.desk.page;

import io.twosource.alert.notice.Part;
import io.twosource.alert.notice.Statement;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Links to an article at a sentence of it, as the draft on text fragments has them:
 * https://wicg.github.io/scroll-to-text-fragment/. A browser that does not know them goes to the
 * article.
 */
public final class OriginalLink {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** Of a longer sentence its beginning and its end are enough, and survive more changes. */
    private static final int WHOLE = 10;

    private static final int WORDS = 4;

    private OriginalLink() {}

    /** Empty if its address is none that a browser should open: it comes from whoever publishes. */
    public static Optional<String> of(Statement said) {
        return address(said.article().url())
                .map(
                        url ->
                                said.evidence().part() == Part.TITLE
                                        ? url
                                        : url + directive(url) + fragment(said.evidence().text()));
    }

    private static Optional<String> address(String url) {
        try {
            URI uri = new URI(url);
            return Optional.of(uri.toASCIIString())
                    .filter(_ -> uri.getScheme() != null && uri.getHost() != null)
                    .filter(_ -> SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String directive(String url) {
        return url.contains("#") ? ":~:text=" : "#:~:text=";
    }

    private static String fragment(String sentence) {
        List<String> words = Arrays.asList(sentence.strip().split("\\s+"));
        int count = words.size();
        return count <= WHOLE
                ? encoded(words)
                : encoded(words.subList(0, WORDS))
                        + ','
                        + encoded(words.subList(count - WORDS, count));
    }

    /** A hyphen stands for itself in a URL, but here for what is around the text. */
    private static String encoded(List<String> words) {
        return URLEncoder.encode(String.join(" ", words), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}
