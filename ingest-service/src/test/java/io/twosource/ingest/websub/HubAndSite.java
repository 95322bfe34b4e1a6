package io.twosource.ingest.websub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** A site with a feed that names its hub, and that hub. */
public final class HubAndSite implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch stalled = new CountDownLatch(1);
    private final List<Map<String, String>> asked = new CopyOnWriteArrayList<>();

    public HubAndSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/feed", exchange -> send(exchange, 200, feed("")));
        server.createContext("/hub", this::ask);
        server.createContext("/stalling", this::stall);
        server.setExecutor(threads);
        server.start();
    }

    public String topic() {
        return "http://127.0.0.1:%d/feed".formatted(server.getAddress().getPort());
    }

    /** What the hub was asked, form by form. */
    public List<Map<String, String>> asked() {
        return asked;
    }

    /** A page that is not answered until {@link #goOn}. */
    String stallingPage() {
        return topic().replace("/feed", "/stalling/page");
    }

    void goOn() {
        stalled.countDown();
    }

    /** The feed with one item. */
    String feedOf(String link, String text) {
        return feed(
                "<item><guid>%s</guid><link>%s</link><title>Pushed</title><pubDate>Wed, 17 Apr 2024 10:00:00 GMT</pubDate><description>%s</description></item>"
                        .formatted(link, link, text));
    }

    private String feed(String items) {
        return "<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\"><channel><title>x</title><link>http://x/</link><description>x</description><atom:link rel=\"self\" href=\"%s\"/><atom:link rel=\"hub\" href=\"/hub\"/>%s</channel></rss>"
                .formatted(topic(), items);
    }

    private void ask(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(
                Arrays.stream(form.split("&", -1))
                        .map(field -> field.split("=", 2))
                        .collect(Collectors.toMap(field -> field[0], field -> plain(field[1]))));
        send(exchange, 202, "");
    }

    private void stall(HttpExchange exchange) throws IOException {
        try {
            stalled.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        String words = "The ministry of the page denied the withdrawal. ".repeat(40);
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        send(
                exchange,
                200,
                "<html><head><title>Pushed</title></head><body><article><p>%s</p></article></body></html>"
                        .formatted(words));
    }

    private static String plain(String value) {
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
