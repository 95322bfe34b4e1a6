package io.twosource.alert.service;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.CopyOnWriteArrayList;

/** Listens to the event stream, as a browser does. */
final class EventClient implements AutoCloseable {

    record Event(String id, String type, String data) {}

    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final List<String> comments = new CopyOnWriteArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final InputStream stream;
    private volatile boolean over;

    /** Connects; returns when the stream has begun. */
    EventClient(String query, String token) throws IOException, InterruptedException {
        URI address =
                URI.create(
                        "%s:%d/v1/alerts/stream?%s"
                                .formatted(RestAssured.baseURI, RestAssured.port, query));
        HttpResponse<InputStream> response =
                http.send(
                        HttpRequest.newBuilder(address)
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            throw new IOException("answered " + response.statusCode());
        }
        stream = response.body();
        Thread.ofVirtual().start(this::read);
    }

    List<Event> events() {
        return events;
    }

    List<String> comments() {
        return comments;
    }

    /** Whether the service has ended it. */
    boolean isOver() {
        return over;
    }

    @Override
    public void close() {
        try (stream) {
            http.shutdownNow();
        } catch (IOException e) {
            // It was to be closed.
        }
    }

    private void read() {
        Scanner blocks = new Scanner(stream, StandardCharsets.UTF_8).useDelimiter("\n\n");
        while (blocks.hasNext()) {
            String block = blocks.next();
            if (block.contains("data: ")) {
                events.add(
                        new Event(field(block, "id"), field(block, "event"), field(block, "data")));
            } else if (block.startsWith(":")) {
                comments.add(block);
            }
        }
        over = true;
    }

    private static String field(String block, String name) {
        return block.lines()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst()
                .orElse("");
    }
}
