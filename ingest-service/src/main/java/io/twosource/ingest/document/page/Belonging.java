package io.twosource.ingest.document.page;

import io.twosource.ingest.submission.CanonicalUrl;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Tells the page's own article from others that stand on it, as lists of further stories do: by its
 * address, its headline and its words.
 *
 * @param addresses of the page
 * @param headings that it bears
 * @param words all of its text; empty where no article has a text to be found there
 */
record Belonging(List<CanonicalUrl> addresses, List<String> headings, String words) {

    private static final int ADDRESS = 4;
    private static final int HEADLINE = 2;
    private static final int WORDS = 2;

    /** Addresses differ for harmless reasons, too. */
    private static final int ANOTHER_ADDRESS = -1;

    private static final int MOST_HEADINGS = 10;

    /** What is shorter may stand in any headline. */
    private static final int LEAST_HEADLINE = 12;

    private static final int COMPARED = 60;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** An article, and how surely it is the page's. */
    private record Weighed(StructuredData article, int weight) {}

    /**
     * The one that is most surely the page's; empty where each is another page's.
     *
     * @param fetched where the page was found
     */
    static Optional<StructuredData> best(
            List<StructuredData> articles, Document page, Optional<String> fetched) {
        boolean isWordsAsked = articles.stream().anyMatch(one -> one.body().isPresent());
        return to(page, fetched, isWordsAsked ? plain(page.text()) : "").best(articles);
    }

    private static Belonging to(Document page, Optional<String> fetched, String words) {
        Stream<String> named =
                page.select("link[rel~=(?i)^canonical$][href], meta[property=og:url]").stream()
                        .map(
                                element ->
                                        element.absUrl(
                                                element.hasAttr("href") ? "href" : "content"));
        Stream<String> headings =
                Stream.concat(
                        Stream.of(page.title()),
                        Stream.concat(
                                page.select("meta[property=og:title]").eachAttr("content").stream(),
                                page.select("h1, h2").stream()
                                        .limit(MOST_HEADINGS)
                                        .map(Element::text)));
        return new Belonging(
                Stream.concat(fetched.stream(), named)
                        .filter(address -> !address.isBlank())
                        .map(CanonicalUrl::of)
                        .filter(address -> !address.isSite())
                        .distinct()
                        .toList(),
                headings.map(Belonging::plain)
                        .filter(heading -> heading.length() >= LEAST_HEADLINE)
                        .distinct()
                        .toList(),
                words);
    }

    private Optional<StructuredData> best(List<StructuredData> articles) {
        return articles.stream()
                .map(article -> new Weighed(article, weight(article)))
                .filter(weighed -> weighed.weight() >= 0)
                // Of equals the first.
                .min(Comparator.comparingInt(weighed -> -weighed.weight()))
                .map(Weighed::article);
    }

    private int weight(StructuredData article) {
        return address(article) + headline(article) + words(article);
    }

    private int address(StructuredData article) {
        Optional<CanonicalUrl> own =
                article.url().map(CanonicalUrl::of).filter(url -> !url.isSite());
        if (own.isEmpty() || addresses.isEmpty()) {
            return 0;
        }
        return addresses.contains(own.get()) ? ADDRESS : ANOTHER_ADDRESS;
    }

    private int headline(StructuredData article) {
        return Stream.of(article.headline(), article.name())
                        .flatMap(Optional::stream)
                        .map(Belonging::plain)
                        .filter(line -> line.length() >= LEAST_HEADLINE)
                        .anyMatch(
                                line ->
                                        headings.stream()
                                                .anyMatch(
                                                        heading ->
                                                                heading.contains(line)
                                                                        || line.contains(heading)))
                ? HEADLINE
                : 0;
    }

    private int words(StructuredData article) {
        return article.body()
                        .map(Belonging::plain)
                        .map(body -> body.substring(0, Math.min(COMPARED, body.length())))
                        .filter(start -> start.length() == COMPARED && words.contains(start))
                        .isPresent()
                ? WORDS
                : 0;
    }

    private static String plain(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
