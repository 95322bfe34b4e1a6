package io.twosource.alert.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two replicas change the same things at once, and nothing of it is lost or undone. */
class ConcurrentChangesTest {

    private static final int SUBSCRIPTIONS = 5;
    private static final int SILENCED = 60;
    private static final int VERSIONED = 50;
    private static final int TOKENS = 50;
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private Path data;
    private final List<URI> replicas = new ArrayList<>();

    @Test
    void ofFiveHundredChangesFromBothNoneIsLostAndNoneUndone() throws Exception {
        try (Stage stage = new Stage(data, 2)) {
            stage.replicas().forEach(replica -> replicas.add(replica.address()));
            String desk = "/v1/newsrooms/desk";
            assertThat(send("PUT", at(0), desk, "{\"name\":\"The Desk\"}").statusCode())
                    .isEqualTo(200);
            List<String> ids = subscribe();
            List<String> tokens = admit();

            List<Callable<Integer>> changes = new ArrayList<>();
            List<Callable<Integer>> versioned = new ArrayList<>();
            for (int number = 0; number < SUBSCRIPTIONS * SILENCED; number++) {
                URI replica = at(number);
                String path =
                        "/v1/subscriptions/%s/silenced-claims/claim-%d"
                                .formatted(ids.get(number % SUBSCRIPTIONS), number);
                changes.add(() -> send("PUT", replica, path, "").statusCode());
            }
            for (int number = 0; number < TOKENS; number++) {
                URI replica = at(number + 1);
                String path = "/v1/newsrooms/desk/tokens/" + tokens.get(number);
                changes.add(() -> send("DELETE", replica, path, "").statusCode());
                changes.add(() -> admit(replica).statusCode());
                changes.add(() -> pause(replica, ids));
            }
            String contested = "/v1/alert-topics/everything";
            String etag = etag(at(0), contested);
            for (int number = 0; number < VERSIONED; number++) {
                URI replica = at(number);
                versioned.add(
                        () ->
                                send("PUT", replica, contested, "{\"query\":\"*:*\"}", etag)
                                        .statusCode());
            }
            int all = changes.size();
            changes.addAll(versioned);
            List<Integer> statuses = concurrently(changes);

            assertThat(changes).hasSize(500);
            assertThat(statuses.subList(0, all)).allMatch(status -> status / 100 == 2);
            // One was made of the version that stood, and by that the others were outdated.
            assertThat(statuses.subList(all, statuses.size()))
                    .containsOnly(200, 412)
                    .containsOnlyOnce(200);
            for (URI replica : replicas) {
                await().atMost(SOON).untilAsserted(() -> everythingIsThere(replica, ids, tokens));
            }
        }
    }

    private void everythingIsThere(URI replica, List<String> ids, List<String> revoked)
            throws Exception {
        for (int index = 0; index < SUBSCRIPTIONS; index++) {
            JsonNode subscription =
                    JSON.readTree(get(replica, "/v1/subscriptions/" + ids.get(index)).body());
            Set<String> silenced = new TreeSet<>();
            subscription.get("silencedClaims").forEach(claim -> silenced.add(claim.asText()));
            int first = index;
            assertThat(silenced)
                    .hasSize(SILENCED)
                    .containsAll(
                            IntStream.range(0, SILENCED)
                                    .mapToObj(number -> "claim-" + (number * SUBSCRIPTIONS + first))
                                    .toList());
            assertThat(subscription.get("state").asText()).isEqualTo("paused");
        }
        JsonNode tokens = JSON.readTree(get(replica, "/v1/newsrooms/desk/tokens").body());
        List<String> left =
                StreamSupport.stream(tokens.spliterator(), false)
                        .map(token -> token.get("tokenId").asText())
                        .toList();
        assertThat(left).hasSize(TOKENS).doesNotContainAnyElementsOf(revoked);
    }

    /** What was paused stays so, whatever is silenced meanwhile. */
    private static int pause(URI replica, List<String> ids) throws Exception {
        int status = 0;
        for (String id : ids.subList(0, 1)) {
            status = send("POST", replica, "/v1/subscriptions/" + id + "/pause", "").statusCode();
        }
        return status;
    }

    private List<String> subscribe() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int number = 0; number < SUBSCRIPTIONS; number++) {
            String made =
                    send(
                                    "POST",
                                    at(number),
                                    "/v1/subscriptions",
                                    "{\"alertTopics\":[\"everything\"],\"stream\":{}}")
                            .body();
            ids.add(JSON.readTree(made).get("subscriptionId").asText());
        }
        for (String id : ids) {
            send("POST", at(0), "/v1/subscriptions/" + id + "/pause", "");
            for (URI replica : replicas) {
                await().atMost(SOON)
                        .until(
                                () ->
                                        get(replica, "/v1/subscriptions/" + id)
                                                .body()
                                                .contains("paused"));
            }
        }
        return ids;
    }

    private List<String> admit() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int number = 0; number < TOKENS; number++) {
            ids.add(JSON.readTree(admit(at(0)).body()).get("tokenId").asText());
        }
        String path = "/v1/newsrooms/desk/tokens";
        await().atMost(SOON).until(() -> get(at(1), path).body().contains(ids.getLast()));
        return ids;
    }

    private static HttpResponse<String> admit(URI replica) throws Exception {
        return send(
                "POST",
                replica,
                "/v1/newsrooms/desk/tokens",
                "{\"name\":\"Ann\",\"role\":\"editor\"}");
    }

    private URI at(int number) {
        return replicas.get(number % replicas.size());
    }

    private String etag(URI replica, String path) throws Exception {
        return get(replica, path).headers().firstValue("ETag").orElseThrow();
    }

    private static List<Integer> concurrently(List<Callable<Integer>> tasks) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> results = new ArrayList<>();
            for (Future<Integer> one : threads.invokeAll(tasks)) {
                results.add(one.get());
            }
            return results;
        }
    }

    private static HttpResponse<String> get(URI replica, String path) throws Exception {
        return send("GET", replica, path, "");
    }

    private static HttpResponse<String> send(
            String method, URI replica, String path, String body, String... ifMatch)
            throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(replica.resolve(path))
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + Newsroom.TOKEN)
                        .method(method, HttpRequest.BodyPublishers.ofString(body));
        for (String version : ifMatch) {
            request.header("If-Match", version);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
