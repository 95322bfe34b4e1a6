package io.twosource.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * What a newsroom does by HTTP: subscribe, and post articles.
 *
 * @param http by the newsroom's own token
 * @param pushing by one that ingest-service lets in
 */
record Newsroom(Http http, URI alertService, Http pushing, URI ingestService) {

    /** Subscribes {@code receiver} to every notice there is. */
    void subscribe(URI receiver, String secret) throws IOException, InterruptedException {
        http.send(
                "PUT", alertService.resolve("/v1/alert-topics/everything"), Map.of("query", "*:*"));
        http.send(
                "POST",
                alertService.resolve("/v1/subscriptions"),
                Map.of(
                        "alertTopics", List.of("everything"),
                        "kinds", List.of(),
                        "leastWorth", 0,
                        "webhook", Map.of("url", receiver.toString(), "secret", secret)));
    }

    /** Posts an article and returns its id. */
    String post(Seed.Submission article) throws IOException, InterruptedException {
        JsonNode answer = pushing.send("POST", ingestService.resolve("/v1/articles"), article);
        return answer.path("articleId").asText();
    }

    /** Where a browser is logged in to its desk, for some minutes. */
    URI desk() throws IOException, InterruptedException {
        return DeskLink.of(http, alertService);
    }

    /** A command line that posts the article in a file. */
    String curlToPost() {
        return "curl -H 'Authorization: Bearer %s' -H 'Content-Type: application/json' -d @article.json %s"
                .formatted(pushing.token(), ingestService.resolve("/v1/articles"));
    }

    /** A command line that shows what it is subscribed to. */
    String curl() {
        return "curl -H 'Authorization: Bearer %s' %s"
                .formatted(http.token(), alertService.resolve("/v1/subscriptions"));
    }
}
