package io.twosource.alert.service;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A newsroom's endpoint: keeps what it gets, and answers as it is told to. */
public final class Receiver implements AutoCloseable {

    /** One request; the headers' names in lower case. */
    public record Received(HttpHeaders headers, String body) {

        public String id() {
            return headers.firstValue("webhook-id").orElseThrow();
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** Whether the Standard Webhooks library takes the signature for good. */
        public boolean isSignedWith(String secret) {
            try {
                new Webhook(secret).verify(body, headers);
                return true;
            } catch (WebhookVerificationException e) {
                return false;
            }
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Function<Integer, Integer> statusOfRequest;
    private final CountDownLatch closed = new CountDownLatch(1);

    /** An endpoint that answers its first, second, … request with these; 0 is never. */
    public Receiver(Function<Integer, Integer> statusOfRequest) throws IOException {
        this.statusOfRequest = statusOfRequest;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    public List<Received> received() {
        return List.copyOf(received);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        HttpHeaders headers = HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true);
        if (body.contains("\"endpoint.verification\"")) {
            echo(exchange, body);
            return;
        }
        int status;
        synchronized (this) {
            received.add(new Received(headers, body));
            status = statusOfRequest.apply(received.size());
        }
        if (status == 0) {
            awaitClose();
            exchange.close();
            return;
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    /** Who asks whether it is the newsroom's is told so, and not counted. */
    private static void echo(HttpExchange exchange, String body) throws IOException {
        byte[] challenge =
                body.replaceAll(".*(\"challenge\":\"[^\"]*\").*", "{$1}")
                        .getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(200, challenge.length);
            exchange.getResponseBody().write(challenge);
        }
    }

    private void awaitClose() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
