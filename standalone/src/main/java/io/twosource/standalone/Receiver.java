package io.twosource.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * A newsroom's end of a webhook: takes what is signed with its secret, refuses the rest, and keeps
 * all of it. Who asks whether the endpoint is the newsroom's is given back its challenge.
 * Signatures are checked by Standard Webhooks' own library, not by ours.
 */
final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Webhook verifier;
    private final Clock clock;
    private final Consumer<ReceivedWebhook> listener;
    private final List<ReceivedWebhook> received = new CopyOnWriteArrayList<>();

    private Receiver(
            HttpServer server, Webhook verifier, Clock clock, Consumer<ReceivedWebhook> listener) {
        this.server = server;
        this.verifier = verifier;
        this.clock = clock;
        this.listener = listener;
    }

    /** Listens on a free port of loopback; {@code listener} hears of each webhook as it comes. */
    static Receiver start(String secret, Clock clock, Consumer<ReceivedWebhook> listener)
            throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Receiver receiver = new Receiver(server, new Webhook(secret), clock, listener);
        server.setExecutor(receiver.workers);
        server.createContext("/", receiver::handle);
        server.start();
        return receiver;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/webhooks");
    }

    /** All webhooks so far, in the order in which they came. */
    List<ReceivedWebhook> received() {
        return List.copyOf(received);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean verified = verified(body, exchange.getRequestHeaders());
            JsonNode event = Json.MAPPER.readTree(body);
            if (verified && event.path("type").asText().equals("endpoint.verification")) {
                echo(exchange, event.path("data").path("challenge").asText());
                return;
            }
            // Kept before it is answered: who has the answer finds the webhook here.
            keep(event, verified, webhookHeaders(exchange.getRequestHeaders()));
            exchange.sendResponseHeaders(verified ? 204 : 401, -1);
        }
    }

    private boolean verified(String body, Map<String, List<String>> headers) {
        try {
            verifier.verify(body, HttpHeaders.of(headers, (name, value) -> true));
            return true;
        } catch (WebhookVerificationException e) {
            return false;
        }
    }

    private static void echo(HttpExchange exchange, String challenge) throws IOException {
        byte[] answer = challenge.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
    }

    private void keep(JsonNode event, boolean verified, Map<String, String> headers) {
        ReceivedWebhook webhook = new ReceivedWebhook(clock.instant(), verified, headers, event);
        received.add(webhook);
        listener.accept(webhook);
    }

    private static Map<String, String> webhookHeaders(Map<String, List<String>> headers) {
        Map<String, String> found = new TreeMap<>();
        headers.forEach(
                (name, values) -> {
                    String lower = name.toLowerCase(Locale.ROOT);
                    if (lower.startsWith("webhook-")) {
                        found.put(lower, values.getFirst());
                    }
                });
        return found;
    }

    @Override
    public void close() {
        server.stop(0);
        workers.close();
    }
}
