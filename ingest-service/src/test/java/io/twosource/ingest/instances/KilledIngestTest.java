package io.twosource.ingest.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.twosource.ingest.Tokens;
import io.twosource.kafka.LocalKafka;
import io.twosource.kafka.ServiceProcess;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The service is killed while files are left in its folder and articles pushed to it, by somebody
 * who pushes again what was not acknowledged. By default few; {@code -Dkilled.files=2000
 * -Dkilled.pushes=2000 -Dkilled.kills=30} is the full measure.
 */
class KilledIngestTest {

    private static final int FILES = Integer.getInteger("killed.files", 60);
    private static final int PUSHES = Integer.getInteger("killed.pushes", 60);
    private static final int KILLS = Integer.getInteger("killed.kills", 2);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** After it is ready, in milliseconds. */
    private static final int LONGEST_LIFE = 3_000;

    /** Between two files and between two pushes, in milliseconds: they shall outlast the kills. */
    private static final int PAUSE = Integer.getInteger("killed.pause", 100);

    private final Random random = new Random(1);
    private final HttpClient client = HttpClient.newHttpClient();

    /** As operators give it, in megabytes. */
    private static final int HEAP = 128;

    @TempDir private Path data;

    @Test
    void eachArticleIsPublishedOnce() throws Exception {
        Path folder = Files.createDirectory(data.resolve("files"));
        try (LocalKafka kafka = LocalKafka.start(data.resolve("kafka"));
                ServiceProcess service =
                        ServiceProcess.start(
                                kafka.bootstrapServers(),
                                data.resolve("service"),
                                HEAP,
                                List.of(
                                        "-Dtwosource.files.folder=" + folder,
                                        "-Dtwosource.files.every=200ms"),
                                Map.of("TWOSOURCE_OPERATOR_TOKEN", Tokens.OPERATOR));
                ExecutorService threads = Executors.newFixedThreadPool(2);
                Published published = new Published(kafka.bootstrapServers())) {
            service.awaitReady();
            Future<?> leaving = threads.submit(() -> leaveAll(folder));
            Future<?> pushing = threads.submit(() -> pushAll(service));
            for (int kill = 0; kill < KILLS; kill++) {
                kill(service);
            }
            leaving.get();
            pushing.get();

            await().atMost(PATIENCE).until(() -> published.versions().size() >= FILES + PUSHES);
            await().atMost(PATIENCE).until(() -> files(folder.resolve("done")) == FILES);
            published.versions();
            System.out.printf(
                    "%d kills: %d articles published, %d of them more than once%n",
                    KILLS,
                    published.versions().size(),
                    published.versions().values().stream().filter(count -> count > 1).count());
            assertThat(published.versions()).hasSize(FILES + PUSHES);
            assertThat(published.versions().values()).containsOnly(1);
        }
    }

    private void kill(ServiceProcess service) {
        pass(random.nextInt(LONGEST_LIFE));
        int starts = service.starts();
        service.kill();
        await().atMost(PATIENCE).until(() -> service.starts() > starts);
        service.awaitReady();
    }

    private static @Nullable Object leaveAll(Path folder) throws IOException {
        List<String> articles = BatchOfArticles.lines("file", FILES);
        for (int number = 0; number < FILES; number++) {
            Path part = folder.resolve(number + ".json.part");
            Files.writeString(part, articles.get(number));
            Files.move(part, folder.resolve(number + ".json"));
            pass(PAUSE);
        }
        return null;
    }

    private @Nullable Object pushAll(ServiceProcess service) throws IOException {
        for (String article : BatchOfArticles.lines("push", FILES, PUSHES)) {
            await().atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> isAcknowledged(service, article));
            pass(PAUSE);
        }
        return null;
    }

    private boolean isAcknowledged(ServiceProcess service, String article)
            throws InterruptedException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(service.address().resolve("/v1/articles"))
                            .timeout(Duration.ofSeconds(10))
                            .header("Authorization", "Bearer " + Tokens.OPERATOR)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(article))
                            .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 202;
        } catch (IOException e) {
            return false; // it is being killed
        }
    }

    private static void pass(int millis) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        await().pollInterval(Duration.ofMillis(5)).until(() -> System.nanoTime() >= end);
    }

    private static long files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }
}
