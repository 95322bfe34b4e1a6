package io.twosource.ingest.instances;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.twosource.ingest.instances.SiteLog.Hit;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Feeds, each on a host of its own on this machine, whose items' texts stand on pages of another
 * host: those of every second feed answer, the others accept and never say a word. Each visit finds
 * one item more.
 */
final class LinkingSite implements AutoCloseable {

    private static final int ITEMS_AT_FIRST = 5;
    private static final int HOSTS_OF_A_NETWORK = 250;

    private final int feeds;
    private final HttpServer server;
    private final ServerSocket silent;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Socket> kept = new ConcurrentLinkedQueue<>();
    private final SiteLog log = new SiteLog();
    private final ConcurrentMap<Integer, AtomicInteger> visits = new ConcurrentHashMap<>();

    LinkingSite(int feeds) throws IOException {
        System.setProperty("sun.net.httpserver.maxIdleConnections", "20000");
        this.feeds = feeds;
        // On every address: all of 127.0.0.0/8 is this machine.
        server = HttpServer.create(new InetSocketAddress(0), 4_000);
        server.createContext("/", this::serve);
        server.setExecutor(threads);
        server.start();
        silent = new ServerSocket(0, 4_000);
        threads.execute(this::keepSilent);
    }

    static boolean hangs(int number) {
        return number % 2 == 1;
    }

    String opml() {
        return IntStream.range(0, feeds)
                .mapToObj(
                        number ->
                                "<outline text=\"Outlet %d\" xmlUrl=\"http://%s:%d/feed/%d\"/>"
                                        .formatted(number, host(1, number), port(), number))
                .collect(
                        Collectors.joining(
                                "", "<opml version=\"2.0\"><head/><body>", "</body></opml>"));
    }

    /** The visits to a feed whose pages answer, in order of time. */
    List<Instant> visits(int number) {
        return log.hits(host(1, number), "/feed/" + number).stream().map(Hit::at).toList();
    }

    long pages() {
        return log.paths("/page/");
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        silent.close();
        for (Socket socket : kept) {
            socket.close();
        }
        threads.shutdownNow();
    }

    private static String host(int range, int number) {
        return "127.%d.%d.%d"
                .formatted(range, number / HOSTS_OF_A_NETWORK, 1 + number % HOSTS_OF_A_NETWORK);
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private void keepSilent() {
        try {
            while (!silent.isClosed()) {
                kept.add(silent.accept());
            }
        } catch (IOException e) {
            if (!silent.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        Instant at = Instant.now();
        String host = exchange.getLocalAddress().getAddress().getHostAddress();
        String path = exchange.getRequestURI().getPath();
        log.add(new Hit(at, Duration.ZERO, host, path, "", false, 200));
        byte[] body = body(path.split("/", -1)).getBytes(StandardCharsets.UTF_8);
        try (exchange;
                OutputStream out = exchange.getResponseBody()) {
            exchange.sendResponseHeaders(200, body.length);
            out.write(body);
        }
    }

    private String body(String[] path) {
        return switch (path[1]) {
            case "feed" -> feed(Integer.parseInt(path[2]));
            case "page" ->
                    SiteTexts.page(1_000 * Integer.parseInt(path[2]) + Integer.parseInt(path[3]));
            default -> "User-agent: *\n";
        };
    }

    private String feed(int number) {
        int latest =
                ITEMS_AT_FIRST
                        + visits.computeIfAbsent(number, _ -> new AtomicInteger())
                                .getAndIncrement();
        String pages =
                "http://%s:%d/page/%d/"
                        .formatted(
                                host(2, number),
                                hangs(number) ? silent.getLocalPort() : port(),
                                number);
        return IntStream.iterate(latest - 1, item -> item > latest - 1 - ITEMS_AT_FIRST, i -> i - 1)
                .mapToObj(item -> item(number, item, pages + item))
                .collect(
                        Collectors.joining(
                                "",
                                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>x</title>",
                                "</channel></rss>"));
    }

    private static String item(int number, int item, String link) {
        return "<item><guid>%d-%d</guid><title>News %d of outlet %d</title><link>%s</link><description>Council of town %d votes on plan %d.</description></item>"
                .formatted(number, item, item, number, link, number, item);
    }
}
