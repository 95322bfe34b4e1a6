package io.twosource.alert.desk.operation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A small server that speaks another service's API, as well or as badly as it is told to. */
final class OtherService implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
    private final List<String> tokens = new CopyOnWriteArrayList<>();

    /** What it does with a request. */
    @FunctionalInterface
    interface Handler {
        void handle(HttpExchange exchange) throws IOException;
    }

    private OtherService(HttpServer server) {
        this.server = server;
    }

    static OtherService start() {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            OtherService service = new OtherService(server);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", service::handle);
            server.start();
            return service;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Answers a path with this JSON from now on. */
    void tells(String path, String json) {
        does(path, exchange -> answer(exchange, 200, json));
    }

    void answers(String path, int status) {
        does(path, exchange -> answer(exchange, status, "{}"));
    }

    void does(String path, Handler handler) {
        handlers.put(path, handler);
    }

    /** What stood in the Authorization of each request. */
    List<String> tokens() {
        return List.copyOf(tokens);
    }

    static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("PUT")) {
            put(exchange);
            return;
        }
        if (exchange.getRequestURI().getPath().equals("/tokens")) {
            answer(exchange, 200, String.join(",", tokens));
            return;
        }
        tokens.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        handlers.getOrDefault(exchange.getRequestURI().getPath(), one -> answer(one, 404, "{}"))
                .handle(exchange);
    }

    /** As it is told from another class loader: a status, 0 to break off, and a body. */
    private void put(HttpExchange exchange) throws IOException {
        String json = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        int status = Integer.parseInt(exchange.getRequestHeaders().getFirst("Status"));
        does(
                exchange.getRequestURI().getPath(),
                status == 0 ? HttpExchange::close : one -> answer(one, status, json));
        answer(exchange, 200, "{}");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
