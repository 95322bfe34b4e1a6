package io.twosource.standalone;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A site on loopback with a feed of invented news. */
final class NewsSite implements AutoCloseable {

    private final HttpServer server;

    private NewsSite(HttpServer server) {
        this.server = server;
    }

    /** Has so many items in its feed. */
    static NewsSite start(int items) throws IOException {
        NewsSite site =
                new NewsSite(
                        HttpServer.create(
                                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        byte[] feed = site.feed(items).getBytes(StandardCharsets.UTF_8);
        site.server.createContext(
                "/feed",
                exchange -> {
                    try (exchange) {
                        exchange.getResponseHeaders().add("Content-Type", "application/rss+xml");
                        exchange.sendResponseHeaders(200, feed.length);
                        exchange.getResponseBody().write(feed);
                    }
                });
        site.server.start();
        return site;
    }

    FeedAddress feed() {
        return new FeedAddress(URI.create(address() + "/feed"));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private String feed(int items) {
        return IntStream.range(0, items)
                .mapToObj(this::item)
                .collect(
                        Collectors.joining(
                                "",
                                """
                                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                                <title>The Daily</title><link>%s</link><description>News</description>
                                """
                                        .formatted(address()),
                                "</channel></rss>"));
    }

    private String item(int number) {
        Seed.Submission article = InventedNews.article(number);
        String now = DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC));
        return """
                <item><title>%s</title><link>%s/%d</link><guid>%3$d</guid><pubDate>%s</pubDate>
                <content:encoded><![CDATA[<p>%s</p>]]></content:encoded></item>
                """
                .formatted(article.title(), address(), number, now, article.text());
    }
}
