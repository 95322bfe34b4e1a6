package io.twosource.ingest.instances;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What stands on a {@link FeedSite}: sentences of which no two feeds have the same. */
final class SiteTexts {

    private SiteTexts() {}

    /** With one whole item. */
    static String feed(int number, int news) {
        return rss(
                "<item><guid>item-%d-%d</guid><title>News %d of outlet %d</title><link>/story/%d/%d</link>"
                                .formatted(number, news, news, number, number, news)
                        + "<pubDate>Wed, 17 Apr 2024 10:00:00 GMT</pubDate><description>%s</description></item>"
                                .formatted(text(number, news, 30)));
    }

    /** With one item whose text stands on its page. */
    static String summary(int number) {
        return rss(
                "<item><guid>page-%d</guid><title>Page of outlet %d</title><link>/page/%d</link>"
                                .formatted(number, number, number)
                        + "<description>Read more on our page.</description></item>");
    }

    static String page(int number) {
        return "<html lang=en><head><title>Page of outlet %d</title></head><body><nav>Home</nav><article><h1>Page of outlet %d</h1><p>%s</p><p>%s</p></article></body></html>"
                .formatted(number, number, text(number, 1, 20), text(number, 2, 20));
    }

    private static String rss(String items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>x</title><link>/</link><description>x</description>%s</channel></rss>"
                .formatted(items);
    }

    private static String text(int number, int news, int sentences) {
        return IntStream.range(0, sentences)
                .mapToObj(
                        sentence ->
                                "The minister of region %d confirmed point %d of plan %d on Wednesday."
                                        .formatted(number, sentence, news))
                .collect(Collectors.joining(" "));
    }
}
