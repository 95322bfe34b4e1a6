package io.twosource.alert.instances;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What a newsroom does by HTTP. */
record Newsroom(URI alertService, URI management) {

    static final String TOKEN = "token-of-the-operators-in-tests";

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final int AT_ONCE = 64;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** An alert topic that every notice matches. */
    void watchEverything() throws IOException, InterruptedException {
        send("PUT", "/v1/alert-topics/everything", "{\"query\":\"*:*\"}");
    }

    /** Subscribes each of these URLs to everything. */
    void subscribe(List<String> urls) throws Exception {
        try (ExecutorService threads =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            List<Future<String>> all =
                    urls.stream().map(url -> threads.submit(() -> subscribe(url))).toList();
            for (Future<String> one : all) {
                one.get();
            }
        }
    }

    private String subscribe(String url) throws IOException, InterruptedException {
        return send(
                "POST",
                "/v1/subscriptions",
                """
                {"alertTopics":["everything"],"webhook":{"url":"%s","secret":"%s"}}"""
                        .formatted(url, SECRET));
    }

    String metrics() throws IOException, InterruptedException {
        return send("GET", management.resolve("/q/metrics"), "");
    }

    String get(String path) throws IOException, InterruptedException {
        return send("GET", path, "");
    }

    private String send(String method, String path, String body)
            throws IOException, InterruptedException {
        return send(method, alertService.resolve(path), body);
    }

    private static String send(String method, URI address, String body)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + TOKEN)
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build();
        HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(address + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
