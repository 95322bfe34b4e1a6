package io.twosource.ingest.instances;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.twosource.ingest.instances.SiteLog.Guest;
import io.twosource.ingest.instances.SiteLog.Hit;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Many hosts on this machine, eight feeds on each, that do whatever feeds do; and what they saw of
 * their visitors.
 */
final class FeedSite implements AutoCloseable {

    static final int FEEDS_OF_A_HOST = 8;

    /** In seconds. */
    static final int RETRY_AFTER = 9;

    static final int MAX_AGE = 8;
    static final int CRAWL_DELAY = 2;

    /** Before each answer, so that two visitors at once would meet. */
    private static final Duration THOUGHT = Duration.ofMillis(30);

    private static final int HOSTS_OF_A_NETWORK = 250;
    private static final int MODIFIED_YEAR = 2024;
    private static final String ETAG = "\"the-same\"";
    private static final String DATE = "Wed, 17 Apr " + MODIFIED_YEAR + " 10:00:00 GMT";

    static {
        // Else the server hangs up on whoever comes back while 200 others have connections open.
        System.setProperty("sun.net.httpserver.maxIdleConnections", "20000");
    }

    private final int feeds;
    private final List<FeedKind> kinds;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final NastyAnswers nasty = new NastyAnswers();
    private final SiteLog log = new SiteLog();
    private final AtomicInteger news = new AtomicInteger();

    FeedSite(int feeds, List<FeedKind> kinds) throws IOException {
        this.feeds = feeds;
        this.kinds = kinds;
        // On every address: all of 127.0.0.0/8 is this machine.
        server = HttpServer.create(new InetSocketAddress(0), 1_000);
        server.createContext("/", this::serve);
        server.setExecutor(threads);
        server.start();
    }

    /** All feeds, as other readers export them. */
    String opml() {
        StringBuilder opml = new StringBuilder("<opml version=\"2.0\"><head/><body>");
        IntStream.range(0, feeds)
                .forEach(
                        number ->
                                opml.append(
                                        "<outline text=\"Outlet %d\" xmlUrl=\"%s\"/>"
                                                .formatted(number, url(number))));
        return opml.append("</body></opml>").toString();
    }

    SiteLog log() {
        return log;
    }

    List<Hit> hits(int number, String page) {
        return log.hits(host(number), "/" + page + "/" + number);
    }

    /** Hosts with a crawl delay are every tenth. */
    static boolean isPatient(int number) {
        return number / FEEDS_OF_A_HOST % 10 == 9;
    }

    static String host(int number) {
        int host = number / FEEDS_OF_A_HOST;
        return "127.0.%d.%d"
                .formatted(1 + host / HOSTS_OF_A_NETWORK, 1 + host % HOSTS_OF_A_NETWORK);
    }

    private String url(int number) {
        return "http://%s:%d/feed/%d"
                .formatted(host(number), server.getAddress().getPort(), number);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        // The exchange forgets where it was once the visitor has hung up.
        Guest guest = new Guest(Instant.now(), host(exchange), path(exchange), visitor(exchange));
        think(guest);
        try (exchange) {
            answer(exchange);
        } catch (IOException _) {
            // The visitor has hung up, as it should on some.
        } finally {
            log.add(hit(guest, exchange));
        }
    }

    /** A guest waits for the first byte: with the last in hand it may be back before we know. */
    private void think(Guest guest) {
        log.enter(guest);
        try {
            Thread.sleep(THOUGHT); // it is what this server does, not what a test waits for
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            log.leave(guest);
        }
    }

    private static String host(HttpExchange exchange) {
        return exchange.getLocalAddress().getAddress().getHostAddress();
    }

    private static String path(HttpExchange exchange) {
        return exchange.getRequestURI().getPath();
    }

    private static String visitor(HttpExchange exchange) {
        return String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent"));
    }

    private static Hit hit(Guest guest, HttpExchange exchange) {
        return new Hit(
                guest.at(),
                Duration.between(guest.at(), Instant.now()),
                guest.host(),
                guest.path(),
                guest.visitor(),
                ETAG.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                        || DATE.equals(exchange.getRequestHeaders().getFirst("If-Modified-Since")),
                exchange.getResponseCode());
    }

    private void answer(HttpExchange exchange) throws IOException {
        String[] path = path(exchange).split("/", -1);
        switch (path[1]) {
            case "robots.txt" -> send(exchange, 200, robots(exchange));
            case "feed" -> feed(exchange, Integer.parseInt(path[2]));
            case "page" -> send(exchange, 200, SiteTexts.page(Integer.parseInt(path[2])));
            default -> send(exchange, 200, SiteTexts.feed(Integer.parseInt(path[2]), 0));
        }
    }

    private String robots(HttpExchange exchange) {
        String[] address = host(exchange).split("\\.", -1);
        int host =
                (Integer.parseInt(address[2]) - 1) * HOSTS_OF_A_NETWORK
                        + Integer.parseInt(address[3])
                        - 1;
        StringBuilder robots = new StringBuilder("User-agent: *\n");
        IntStream.range(host * FEEDS_OF_A_HOST, (host + 1) * FEEDS_OF_A_HOST)
                .filter(number -> kind(number) == FeedKind.FORBIDDEN)
                .forEach(number -> robots.append("Disallow: /feed/").append(number).append('\n'));
        if (isPatient(host * FEEDS_OF_A_HOST)) {
            robots.append("Crawl-delay: ").append(CRAWL_DELAY).append('\n');
        }
        return robots.toString();
    }

    private FeedKind kind(int number) {
        return kinds.get(number % kinds.size());
    }

    private void feed(HttpExchange exchange, int number) throws IOException {
        switch (kind(number)) {
            case TAGGED -> unlessKnown(exchange, number, "ETag", ETAG);
            case DATED -> unlessKnown(exchange, number, "Last-Modified", DATE);
            case CHANGING -> send(exchange, 200, SiteTexts.feed(number, news.incrementAndGet()));
            case SUMMARY -> send(exchange, 200, SiteTexts.summary(number));
            case BUSY -> {
                exchange.getResponseHeaders().set("Retry-After", Integer.toString(RETRY_AFTER));
                send(exchange, 429, "");
            }
            case BROKEN -> send(exchange, 500, "");
            case MOVED -> redirect(exchange, 301, "/moved/" + number);
            case ELSEWHERE -> redirect(exchange, 302, "/elsewhere/" + number);
            case SLOW -> nasty.drip(exchange);
            case ENDLESS -> nasty.endless(exchange);
            case BOMB -> nasty.bomb(exchange);
            case GONE -> send(exchange, 410, "");
            case INWARD -> redirect(exchange, 302, "http://169.254.169.254/latest/meta-data");
            case FORBIDDEN, UNREADABLE -> send(exchange, 200, "<p>Welcome to our new site");
            case FRESH -> {
                exchange.getResponseHeaders().set("Cache-Control", "public, max-age=" + MAX_AGE);
                send(exchange, 200, SiteTexts.feed(number, 0));
            }
        }
    }

    private static void unlessKnown(HttpExchange exchange, int number, String header, String value)
            throws IOException {
        exchange.getResponseHeaders().set(header, value);
        String asked = header.equals("ETag") ? "If-None-Match" : "If-Modified-Since";
        if (value.equals(exchange.getRequestHeaders().getFirst(asked))) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            send(exchange, 200, SiteTexts.feed(number, 0));
        }
    }

    private static void redirect(HttpExchange exchange, int status, String location)
            throws IOException {
        exchange.getResponseHeaders().set("Location", location);
        send(exchange, status, "");
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
