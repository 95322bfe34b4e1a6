package io.twosource.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.standardwebhooks.Webhook;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The way of one seed through the images that operators run. */
@EnabledIf(
        value = "io.twosource.endtoend.ContainerEngine#answers",
        disabledReason = "no container engine answers, so the images were not run")
class ContainersTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final Path SEEDS = Path.of("../seeds");

    @Test
    void aSeedPostedToIngestServiceReachesTheNewsroomAsASignedWebhook() throws IOException {
        try (Cluster cluster = Cluster.start();
                Api api = new Api(Cluster.OPERATOR_TOKEN)) {
            subscribe(api, cluster);
            JsonNode seed = Api.JSON.readTree(SEEDS.resolve("articles.json").toFile()).get(0);
            String text = Files.readString(SEEDS.resolve(seed.path("file").asText()));

            api.send("POST", cluster.ingestAddress() + "/v1/articles", article(seed, text));

            JsonNode denial = denial(api, cluster);
            assertIsSigned(denial);
            assertQuotes(denial, text);
            assertThatThrownBy(() -> api.get(cluster.alertAddress() + "/q/metrics"))
                    .hasMessageContaining("was answered 404");
        }
    }

    private static void subscribe(Api api, Cluster cluster) {
        answer(api, cluster);
        try (Api newsroom = api.as(editorToken(api, cluster))) {
            newsroom.send(
                    "PUT",
                    cluster.alertAddress() + "/v1/alert-topics/karabakh",
                    Map.of("query", "title:karabakh AND title:peacekeepers"));
            newsroom.send(
                    "POST",
                    cluster.alertAddress() + "/v1/subscriptions",
                    Map.of(
                            "alertTopics", List.of("karabakh"),
                            "kinds", List.of("claim.denied"),
                            "webhook", Map.of("url", cluster.webhookUrl(), "secret", SECRET)));
        }
    }

    /** Whatever comes is taken, and who asks is given back the challenge. */
    private static void answer(Api api, Cluster cluster) {
        String challenge = "{\"challenge\":\"{{jsonPath request.body '$.data.challenge'}}\"}";
        api.send(
                "POST",
                cluster.receiverAddress() + "/__admin/mappings",
                Map.of(
                        "request",
                        Map.of("method", "POST", "urlPath", "/webhooks"),
                        "response",
                        Map.of(
                                "status",
                                200,
                                "body",
                                challenge,
                                "transformers",
                                List.of("response-template"))));
    }

    private static String editorToken(Api operator, Cluster cluster) {
        String newsroom = cluster.alertAddress() + "/v1/newsrooms/paper";
        operator.send("PUT", newsroom, Map.of("name", "The Paper"));
        return operator.send("POST", newsroom + "/tokens", Map.of("name", "Ann", "role", "editor"))
                .path("token")
                .asText();
    }

    private static Map<String, String> article(JsonNode seed, String text) {
        Map<String, String> article = new TreeMap<>();
        List.of("outlet", "url", "title", "published", "language", "guid")
                .forEach(field -> article.put(field, seed.path(field).asText()));
        article.put("text", text);
        return article;
    }

    private static JsonNode denial(Api api, Cluster cluster) {
        try {
            return await().atMost(Duration.ofMinutes(3))
                    .until(() -> firstDenial(api, cluster), Optional::isPresent)
                    .orElseThrow();
        } catch (ConditionTimeoutException late) {
            throw new AssertionError("no denial came; " + cluster.lastWords(), late);
        }
    }

    private static Optional<JsonNode> firstDenial(Api api, Cluster cluster) {
        JsonNode requests =
                api.get(cluster.receiverAddress() + "/__admin/requests").path("requests");
        return StreamSupport.stream(requests.spliterator(), false)
                .map(entry -> entry.path("request"))
                .filter(request -> request.path("body").asText().contains("claim.denied"))
                .findFirst();
    }

    private static void assertIsSigned(JsonNode request) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        request.path("headers")
                .properties()
                .forEach(
                        header ->
                                headers.put(header.getKey(), List.of(header.getValue().asText())));

        assertThatNoException()
                .isThrownBy(
                        () ->
                                new Webhook(SECRET)
                                        .verify(
                                                request.path("body").asText(),
                                                HttpHeaders.of(headers, (name, value) -> true)));
    }

    private static void assertQuotes(JsonNode request, String text) throws IOException {
        JsonNode evidence =
                Api.JSON.readTree(request.path("body").asText()).path("data").path("evidence");
        int start = text.offsetByCodePoints(0, evidence.path("start").asInt());
        int end = text.offsetByCodePoints(0, evidence.path("end").asInt());

        assertThat(text.substring(start, end)).isEqualTo(evidence.path("text").asText());
    }
}
