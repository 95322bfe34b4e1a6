package io.twosource.alert.instances;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Many endpoints on one server: it keeps what comes, and answers as it is told to. */
final class Endpoints implements AutoCloseable {

    /** What is answered to a request, besides statuses. */
    static final int HANG = 1;

    /** An answer that never ends. */
    static final int ENDLESS = 2;

    /** Answers a request to a path. */
    @FunctionalInterface
    interface Behaviour {

        int statusOf(String path);
    }

    private static final int BACKLOG = 4_096;
    private static final Pattern SEQUENCE = Pattern.compile("\"sequence\":(\\d+)");
    private static final Pattern TIMESTAMP = Pattern.compile("\"timestamp\":\"([^\"]+)\"");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Arrival> arrivals = new ConcurrentLinkedQueue<>();
    private final LongAdder count = new LongAdder();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Behaviour behaviour;

    Endpoints(Behaviour behaviour) throws IOException {
        this.behaviour = behaviour;
        server =
                HttpServer.create(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    void behave(Behaviour other) {
        behaviour = other;
    }

    Collection<Arrival> arrivals() {
        return arrivals;
    }

    long count() {
        return count.sum();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Instant at = Instant.now();
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        int status = behaviour.statusOf(path);
        arrivals.add(
                new Arrival(
                        path,
                        String.valueOf(exchange.getRequestHeaders().getFirst("webhook-id")),
                        sequence(body),
                        raised(body),
                        at,
                        status < 100 ? 0 : status));
        count.increment();
        switch (status) {
            case HANG -> await(20, TimeUnit.SECONDS);
            case ENDLESS -> streamForEver(exchange);
            default -> exchange.sendResponseHeaders(status, -1);
        }
        exchange.close();
    }

    private void streamForEver(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        OutputStream body = exchange.getResponseBody();
        byte[] chunk = new byte[1_000];
        while (!await(20, TimeUnit.MILLISECONDS)) {
            body.write(chunk);
            body.flush();
        }
    }

    private boolean await(long time, TimeUnit unit) {
        try {
            return closed.await(time, unit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static long sequence(String body) {
        Matcher sequence = SEQUENCE.matcher(body);
        return sequence.find() ? Long.parseLong(sequence.group(1)) : 0;
    }

    private static Instant raised(String body) {
        Matcher timestamp = TIMESTAMP.matcher(body);
        return timestamp.find() ? Instant.parse(timestamp.group(1)) : Instant.EPOCH;
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.close();
    }
}
