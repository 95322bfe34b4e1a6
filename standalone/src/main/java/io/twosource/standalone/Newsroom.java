package io.twosource.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** What a newsroom does by HTTP: subscribe, and post articles. */
record Newsroom(HttpClient client, URI alertService, URI ingestService) {

    /** Subscribes {@code receiver} to every notice there is. */
    void subscribe(URI receiver, String secret) throws IOException, InterruptedException {
        send("PUT", alertService.resolve("/v1/alert-topics/everything"), Map.of("query", "*:*"));
        send(
                "POST",
                alertService.resolve("/v1/subscriptions"),
                Map.of(
                        "alertTopics", List.of("everything"),
                        "kinds", List.of(),
                        "webhook", Map.of("url", receiver.toString(), "secret", secret)));
    }

    /** Posts an article and returns its id. */
    String post(Seed.Submission article) throws IOException, InterruptedException {
        JsonNode answer = send("POST", ingestService.resolve("/v1/articles"), article);
        return answer.path("articleId").asText();
    }

    private JsonNode send(String method, URI to, Object body)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(to)
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                HttpRequest.BodyPublishers.ofByteArray(
                                        Json.MAPPER.writeValueAsBytes(body)))
                        .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(
                    "%s %s was answered %d: %s"
                            .formatted(method, to, answer.statusCode(), answer.body()));
        }
        return Json.MAPPER.readTree(answer.body());
    }
}
