package io.twosource.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a newsroom does by HTTP: subscribe, and post articles.
 *
 * @param http by the newsroom's own token
 * @param pushing by one that ingest-service lets in
 */
record Newsroom(Http http, URI alertService, Http pushing, URI ingestService) {

    private static final String LOCAL = "http://127.0.0.1:";

    /** An alert topic: its name and its query. */
    record Topic(String name, String query) {}

    /** Subscribes {@code receiver} to every notice there is. */
    void subscribe(URI receiver, String secret) throws IOException, InterruptedException {
        subscribe(new Topic("everything", "*:*"), receiver, secret, Map.of("leastWorth", 0));
    }

    /**
     * Subscribes {@code receiver} to what of a topic is worth it, in place of the receivers on this
     * machine that earlier runs have left subscribed to it alone.
     */
    void subscribe(Topic topic, URI receiver, String secret)
            throws IOException, InterruptedException {
        JsonNode topics = Json.MAPPER.valueToTree(List.of(topic.name()));
        for (JsonNode old : http.send("GET", alertService.resolve("/v1/subscriptions"), "")) {
            if (old.path("webhook").path("url").asText().startsWith(LOCAL)
                    && old.path("alertTopics").equals(topics)) {
                String id = old.path("subscriptionId").asText();
                http.send("DELETE", alertService.resolve("/v1/subscriptions/" + id), "");
            }
        }
        subscribe(topic, receiver, secret, Map.of());
    }

    private void subscribe(Topic topic, URI receiver, String secret, Map<String, ?> filter)
            throws IOException, InterruptedException {
        URI address = alertService.resolve("/v1/alert-topics/" + topic.name());
        http.send("PUT", address, Map.of("query", topic.query()));
        Map<String, Object> wish = new HashMap<>(filter);
        wish.put("alertTopics", List.of(topic.name()));
        wish.put("kinds", List.of());
        wish.put("webhook", Map.of("url", receiver.toString(), "secret", secret));
        http.send("POST", alertService.resolve("/v1/subscriptions"), wish);
    }

    /** Has a feed visited, from now on. */
    void follow(FeedAddress feed) throws IOException, InterruptedException {
        pushing.send(
                "PUT",
                ingestService.resolve("/v1/feeds/" + feed.id()),
                Map.of("url", feed.url().toString(), "outlet", feed.outlet()));
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

    /** A command line that posts an article. */
    String curlToPost() {
        return """
                curl -H 'Authorization: Bearer %s' -H 'Content-Type: application/json' %s -d \
                '{"outlet": "The Daily", "url": "https://daily.example/bridge", "title": "Bridge", \
                "published": "%s", "text": "The mayor, Jane Doe, denied that the bridge had been closed."}'"""
                .formatted(
                        pushing.token(),
                        ingestService.resolve("/v1/articles"),
                        Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    /** A command line that shows what it is subscribed to. */
    String curl() {
        return "curl -H 'Authorization: Bearer %s' %s"
                .formatted(http.token(), alertService.resolve("/v1/subscriptions"));
    }
}
