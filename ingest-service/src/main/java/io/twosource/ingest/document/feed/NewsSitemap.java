package io.twosource.ingest.document.feed;

import io.twosource.ingest.document.markup.Markup;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A sitemap of news as a feed: addresses of pages with their titles and dates, and none of their
 * text (sitemaps.org's protocol 0.9 with Google's {@code news:news}). Addresses that are no news
 * are passed over.
 */
record NewsSitemap(Element urlset, String document) {

    static final String ROOT = "urlset";

    /** Empty where it has no news at all. */
    Optional<FeedDocument> feed() {
        List<FeedItem> items =
                Nodes.children(urlset, "url")
                        .limit(FeedReader.MOST_ITEMS)
                        .flatMap(
                                url ->
                                        Nodes.child(url, "news:news")
                                                .map(news -> item(url, news))
                                                .stream())
                        .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FeedDocument(
                                publication(items),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                WishesReader.of(urlset),
                                items));
    }

    private static Optional<String> publication(List<FeedItem> items) {
        return items.stream().flatMap(item -> item.source().stream()).findFirst();
    }

    private FeedItem item(Element url, Element news) {
        return new FeedItem(
                Optional.empty(),
                false,
                Nodes.text(url, "loc").map(loc -> Links.resolve(document, loc)),
                Nodes.text(news, "news:title").map(title -> Markup.guess(title, document)),
                Optional.empty(),
                Optional.empty(),
                new ItemDates(
                        Nodes.text(news, "news:publication_date"),
                        Nodes.text(url, "lastmod"),
                        Optional.empty()),
                List.of(),
                ofPublication(news, "news:name"),
                ofPublication(news, "news:language"),
                Nodes.text(news, "news:keywords").stream().flatMap(NewsSitemap::words).toList());
    }

    private static Optional<String> ofPublication(Element news, String name) {
        return Nodes.child(news, "news:publication")
                .flatMap(publication -> Nodes.text(publication, name));
    }

    private static Stream<String> words(String keywords) {
        return Arrays.stream(keywords.split(","))
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .distinct();
    }
}
