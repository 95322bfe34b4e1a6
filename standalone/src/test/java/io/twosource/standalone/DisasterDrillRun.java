package io.twosource.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.twosource.kafka.LocalKafka;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * A system with news and people's work is saved and destroyed, all but its keys; another comes out
 * of the backup. Says how long each step takes. A long run with a command of its own.
 */
class DisasterDrillRun {

    private static final int TOPICS = Integer.getInteger("drill.topics", 400);
    private static final int ITEMS = Integer.getInteger("drill.items", 20);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Path HOME = Path.of("..");
    private static final int OUTDATED = 412;

    /** Where the backup is to be left with its keys: {@link RestoredWork} has such a folder. */
    private static final @Nullable String KEPT = System.getProperty("drill.keep");

    /** Kept where the run fails: it has the logs and all topics. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    /** What people hold of the system that is lost. */
    private record Held(String subscription, String version, JsonNode topics) {}

    /** A cluster and the services on it. */
    private record World(LocalKafka kafka, Machine machine) implements AutoCloseable {

        @Override
        public void close() {
            machine.close();
            kafka.close();
        }
    }

    @Test
    void whatPeopleMadeOutlivesTheClusterAndTheNextAlertReachesThem() throws Exception {
        Place lost = place("lost");
        Place found = place("found");
        String secret = WebhookSecret.fresh();
        try (NewsSite site = NewsSite.start(ITEMS);
                Receiver receiver = Receiver.start(secret, Clock.systemUTC(), _ -> {})) {
            Held held;
            try (World world = begin(lost, start(lost))) {
                held = work(world.machine(), receiver, secret, site);
                await().atMost(PATIENCE).until(() -> received(receiver, Instant.EPOCH).isPresent());
                say("backup", () -> command("backup", world.kafka()));
            }
            for (Path key :
                    List.of(lost.secretsKey(), lost.operatorToken(), lost.newsroomToken())) {
                Files.copy(key, found.data().resolve(key.getFileName()));
            }
            if (KEPT != null) {
                keep(Path.of(KEPT), lost, secret, held);
            }

            Instant begun = Instant.now();
            LocalKafka kafka = start(found);
            told("an empty Kafka", begun);
            say("restore", () -> command("restore", kafka));
            try (World world = begin(found, kafka)) {
                told("all three services ready, since the beginning", begun);
                await().atMost(PATIENCE).until(() -> received(receiver, begun).isPresent());
                System.out.printf(
                        "drill: the first alert, since the beginning: %.1f s%n",
                        seconds(Duration.between(begun, received(receiver, begun).orElseThrow())));
                requireAllThere(world.machine().newsroom(client), held);
            }
        }
    }

    private Held work(Machine machine, Receiver receiver, String secret, NewsSite site)
            throws IOException, InterruptedException {
        Newsroom newsroom = machine.newsroom(client);
        for (int topic = 0; topic < TOPICS; topic++) {
            URI address = newsroom.alertService().resolve("/v1/alert-topics/bridge-" + topic);
            newsroom.http().send("PUT", address, Map.of("query", "claim:bridge"));
        }
        newsroom.subscribe(receiver.address(), secret);
        newsroom.follow(site.feed());
        String id = get(newsroom, "/v1/subscriptions").get(0).path("subscriptionId").asText();
        String path = "/v1/subscriptions/" + id;
        newsroom.http()
                .send("PUT", newsroom.alertService().resolve(path + "/silenced-claims/one"), "");
        return new Held(path, version(newsroom, path), get(newsroom, "/v1/alert-topics"));
    }

    private void keep(Path kept, Place lost, String secret, Held held) throws IOException {
        Files.createDirectories(kept);
        for (Path file :
                List.of(folder.resolve("people.backup"), lost.secretsKey(), lost.newsroomToken())) {
            Files.copy(file, kept.resolve(file.getFileName()));
        }
        Files.writeString(kept.resolve("webhook.secret"), secret);
        Files.writeString(kept.resolve("subscription"), held.subscription() + " " + held.version());
    }

    private void requireAllThere(Newsroom newsroom, Held held)
            throws IOException, InterruptedException {
        assertThat(get(newsroom, "/v1/alert-topics")).isEqualTo(held.topics());
        assertThat(get(newsroom, held.subscription()).path("silencedClaims"))
                .containsExactly(Json.MAPPER.getNodeFactory().textNode("one"));
        assertThat(version(newsroom, held.subscription())).isEqualTo(held.version());
        assertThat(silence(newsroom, held).statusCode()).isEqualTo(204);
        assertThat(silence(newsroom, held).statusCode()).isEqualTo(OUTDATED);
    }

    /** If the subscription stands as it did when it was seen. */
    private HttpResponse<Void> silence(Newsroom newsroom, Held held)
            throws IOException, InterruptedException {
        return client.send(
                request(newsroom, held.subscription() + "/silenced-claims/two")
                        .header("If-Match", held.version())
                        .PUT(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.discarding());
    }

    private String version(Newsroom newsroom, String path)
            throws IOException, InterruptedException {
        return client.send(request(newsroom, path).build(), BodyHandlers.discarding())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private static HttpRequest.Builder request(Newsroom newsroom, String path) {
        return HttpRequest.newBuilder(newsroom.alertService().resolve(path))
                .header("Authorization", "Bearer " + newsroom.http().token());
    }

    private static JsonNode get(Newsroom newsroom, String path)
            throws IOException, InterruptedException {
        return newsroom.http().send("GET", newsroom.alertService().resolve(path), "");
    }

    /** When the first alert came since then that is signed with the newsroom's secret. */
    private static Optional<Instant> received(Receiver receiver, Instant since) {
        return receiver.received().stream()
                .filter(ReceivedWebhook::verified)
                .map(ReceivedWebhook::receivedAt)
                .filter(at -> at.isAfter(since))
                .findFirst();
    }

    private Place place(String name) throws CannotStart {
        Place place = new Place(HOME, folder.resolve(name));
        place.prepare();
        return place;
    }

    private static LocalKafka start(Place place) throws IOException {
        return LocalKafka.start(place.kafka(), FreePorts.any());
    }

    private World begin(Place place, LocalKafka kafka) throws IOException, InterruptedException {
        List<String> allowed = List.of("-Dtwosource.addresses.allowed=feeds=127.0.0.1");
        Machine machine =
                Machine.start(
                        place,
                        FreePorts.all(),
                        kafka,
                        service -> service == Service.INGEST ? allowed : List.of(),
                        new Progress(System.out));
        machine.awaitReady(client);
        return new World(kafka, machine);
    }

    private void command(String name, LocalKafka kafka) {
        String file = folder.resolve("people.backup").toString();
        int status =
                Twosource.commands()
                        .execute(name, file, "--bootstrap-servers", kafka.bootstrapServers());
        assertThat(status).isZero();
    }

    private static void say(String what, Runnable step) {
        Instant begun = Instant.now();
        step.run();
        told(what, begun);
    }

    private static void told(String what, Instant begun) {
        System.out.printf(
                "drill: %s: %.1f s%n", what, seconds(Duration.between(begun, Instant.now())));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
