package io.twosource.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What people made on a system that is no more, and what they and its operators still hold: the
 * backup, the key of its secrets, a newsroom's token, its webhook's secret, and the version of its
 * subscription. {@link DisasterDrillRun} leaves such a folder behind; this one is not made anew, so
 * that backups of this release stay readable.
 */
final class RestoredWork {

    private static final Path HELD = Path.of("src/test/resources/io/twosource/standalone/lost");

    private RestoredWork() {}

    static String backup() {
        return HELD.resolve("people.backup").toString();
    }

    /** The secret that the newsroom's webhooks are signed with. */
    static String secret() throws IOException {
        return Files.readString(HELD.resolve("webhook.secret"));
    }

    /** Has a system find the keys that were not lost. */
    static void putKeys(Place place) throws IOException {
        Files.copy(HELD.resolve("secrets.key"), place.secretsKey());
        Files.copy(HELD.resolve("newsroom.token"), place.newsroomToken());
    }

    /**
     * The newsroom has its alerts sent to another address, with the secret that it had, if the
     * subscription stands in the version that it knows; the status of the answer.
     */
    static int move(Newsroom newsroom, URI receiver, HttpClient client)
            throws IOException, InterruptedException {
        String[] subscription = Files.readString(HELD.resolve("subscription")).split(" ", 2);
        JsonNode wish =
                Json.MAPPER.valueToTree(
                        Map.of(
                                "alertTopics",
                                List.of("everything"),
                                "kinds",
                                List.of(),
                                "leastWorth",
                                0,
                                "webhook",
                                Map.of("url", receiver.toString())));
        HttpRequest request =
                HttpRequest.newBuilder(newsroom.alertService().resolve(subscription[0]))
                        .header("Authorization", "Bearer " + newsroom.http().token())
                        .header("Content-Type", "application/json")
                        .header("If-Match", subscription[1])
                        .PUT(BodyPublishers.ofString(wish.toString()))
                        .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }
}
