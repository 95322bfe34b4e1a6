package io.twosource.alert.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.twosource.kafka.ServiceProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two replicas agree on who is let in, whatever is changed at both at once. */
class RevokedTokensTest {

    private static final int CHANGES = Integer.getInteger("tokens.changes", 150);
    private static final int AT_ONCE = 32;
    private static final int NOT_LISTENING = 0;
    private static final String TOPICS = "/v1/alert-topics";
    private static final Duration SOON = Duration.ofMinutes(1);

    /** What newsrooms are promised. */
    private static final Duration PROMISED = Duration.ofSeconds(2);

    private static final Pattern FIELD = Pattern.compile("\"(tokenId|token)\":\"([^\"]+)\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** A token as it was made. */
    private record Made(String id, String text) {}

    @TempDir private Path data;

    @Test
    void aRevokedTokenEndsItsStreamsOnBothAndNothingBringsOneBack() throws Exception {
        try (Stage stage = new Stage(data, 2)) {
            URI one = stage.replicas().get(0).address();
            URI two = stage.replicas().get(1).address();
            send("PUT", one, "/v1/newsrooms/desk", "{\"name\":\"The Desk\"}", Newsroom.TOKEN);
            await().atMost(SOON)
                    .until(() -> status("GET", two, "/v1/newsrooms/desk", Newsroom.TOKEN) == 200);
            allowManyTokens(one, two);

            streamsEndOnBoth(one, two);
            eachAnswersWhateverTheOtherHolds(one, two);
            nothingComesBack(stage, one, two);
        }
    }

    private static void allowManyTokens(URI one, URI two) throws Exception {
        String path = "/v1/newsrooms/desk/quota";
        send("PUT", one, path, "{\"limits\":{\"tokens\":5000}}", Newsroom.TOKEN);
        await().atMost(SOON)
                .until(() -> send("GET", two, path, "", Newsroom.TOKEN).contains("5000"));
    }

    private static void streamsEndOnBoth(URI one, URI two) throws Exception {
        Made made = admit(one);
        awaitLetIn(two, made);
        Future<Boolean> atOne = streamOf(one, made);
        Future<Boolean> atTwo = streamOf(two, made);

        revoke(one, made);

        await().atMost(PROMISED).until(() -> atOne.isDone() && atTwo.isDone());
    }

    /** What one replica does not hold, it asks the other for in the caller's name. */
    private static void eachAnswersWhateverTheOtherHolds(URI one, URI two) throws Exception {
        Made made = admit(one);
        awaitLetIn(two, made);
        for (int number = 0; number < 12; number++) {
            String name = "topic-" + number;
            send("PUT", one, "/v1/alert-topics/" + name, "{\"query\":\"*:*\"}", made.text());
            for (URI replica : List.of(one, two)) {
                String path = "/v1/alerts?topic=" + name;
                await().atMost(SOON).until(() -> status("GET", replica, path, made.text()) == 200);
            }
        }
    }

    private void nothingComesBack(Stage stage, URI one, URI two) throws Exception {
        Set<Made> good = ConcurrentHashMap.newKeySet();
        Set<Made> revoked = ConcurrentHashMap.newKeySet();
        // Revocations are of tokens made at the other replica, while both make more.
        concurrently(
                IntStream.range(0, CHANGES / 2)
                        .<Callable<Void>>mapToObj(
                                number ->
                                        () -> {
                                            URI makes = number % 2 == 0 ? one : two;
                                            URI revokes = number % 2 == 0 ? two : one;
                                            good.add(admit(makes));
                                            Made gone = admit(makes);
                                            awaitLetIn(revokes, gone);
                                            revoke(revokes, gone);
                                            revoked.add(gone);
                                            return null;
                                        })
                        .toList());

        assertThat(revoked).hasSize(CHANGES / 2);
        for (URI replica : List.of(one, two)) {
            await().atMost(SOON)
                    .until(() -> revoked.stream().noneMatch(it -> isLetIn(replica, it)));
            assertThat(good).allMatch(token -> isLetIn(replica, token));
        }
        // Nor does a replica that reads all of it anew.
        ServiceProcess restarted = stage.replicas().get(1);
        int before = restarted.starts();
        restarted.kill();
        await().atMost(SOON).until(() -> restarted.starts() > before);
        refusesNobodyBeforeItIsReady(restarted, good.iterator().next());
        assertThat(revoked).noneMatch(token -> isLetIn(restarted.address(), token));
        assertThat(good).allMatch(token -> isLetIn(restarted.address(), token));
    }

    private static void refusesNobodyBeforeItIsReady(ServiceProcess replica, Made good) {
        Set<Integer> answers = new HashSet<>();
        await().atMost(SOON.multipliedBy(3))
                .until(
                        () -> {
                            boolean ready = replica.isReady();
                            answers.add(status("GET", replica.address(), TOPICS, good.text()));
                            return ready;
                        });
        assertThat(answers).isSubsetOf(NOT_LISTENING, 200, 503);
    }

    private static void concurrently(List<Callable<Void>> tasks) throws Exception {
        Semaphore room = new Semaphore(AT_ONCE);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Void>> all =
                    tasks.stream()
                            .map(
                                    task ->
                                            threads.submit(
                                                    () -> {
                                                        room.acquire();
                                                        try {
                                                            return task.call();
                                                        } finally {
                                                            room.release();
                                                        }
                                                    }))
                            .toList();
            for (Future<Void> one : all) {
                one.get();
            }
        }
    }

    private static Made admit(URI replica) throws IOException, InterruptedException {
        String answer =
                send(
                        "POST",
                        replica,
                        "/v1/newsrooms/desk/tokens",
                        "{\"name\":\"Ann\",\"role\":\"editor\"}",
                        Newsroom.TOKEN);
        Matcher fields = FIELD.matcher(answer);
        String id = "";
        String text = "";
        while (fields.find()) {
            if (fields.group(1).equals("token")) {
                text = fields.group(2);
            } else {
                id = fields.group(2);
            }
        }
        return new Made(id, text);
    }

    private static void revoke(URI replica, Made token) throws IOException, InterruptedException {
        String path = "/v1/newsrooms/desk/tokens/" + token.id();
        send("DELETE", replica, path, "", Newsroom.TOKEN);
    }

    private static void awaitLetIn(URI replica, Made token) {
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> isLetIn(replica, token));
    }

    private static boolean isLetIn(URI replica, Made token) {
        return status("GET", replica, TOPICS, token.text()) == 200;
    }

    /** Opens a stream; done when the service has ended it. */
    private static Future<Boolean> streamOf(URI replica, Made token) throws Exception {
        HttpResponse<InputStream> answer =
                CLIENT.send(
                        request("GET", replica, "/v1/alerts/stream", "", token.text()),
                        BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        FutureTask<Boolean> ended =
                new FutureTask<>(
                        () -> {
                            try (InputStream events = answer.body()) {
                                events.transferTo(OutputStream.nullOutputStream());
                            } catch (IOException e) {
                                // Cut off, which is an end too.
                            }
                            return true;
                        });
        Thread.ofVirtual().start(ended);
        return ended;
    }

    private static int status(String method, URI replica, String path, String token) {
        try {
            return CLIENT.send(request(method, replica, path, "", token), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return NOT_LISTENING;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String send(String method, URI replica, String path, String body, String token)
            throws IOException, InterruptedException {
        HttpResponse<String> answer =
                CLIENT.send(request(method, replica, path, body, token), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static HttpRequest request(
            String method, URI replica, String path, String body, String token) {
        return HttpRequest.newBuilder(replica.resolve(path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
    }
}
