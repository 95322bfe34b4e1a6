package io.twosource.ingest.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.twosource.ingest.HubKeyset;
import io.twosource.ingest.Tokens;
import io.twosource.ingest.websub.HubAndSite;
import io.twosource.kafka.LocalKafka;
import io.twosource.kafka.ServiceProcess;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Strangers push large bodies, half of them without saying how large, for a feed that a hub pushes,
 * to a service of the heap that operators give it.
 */
class UnsignedPushesTest {

    private static final int HEAP = 128;
    private static final int PUSHES = 200;
    private static final byte[] BODY = new byte[10_000_000];

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger hungUpOn = new AtomicInteger();

    @TempDir private Path data;

    @Test
    void aFloodOfThemCostsNoRestart() throws Exception {
        Path keys = data.resolve("hub-keys.json");
        HubKeyset.write(HubKeyset.fresh(), keys);
        try (HubAndSite site = new HubAndSite();
                LocalKafka kafka = LocalKafka.start(data.resolve("kafka"));
                ServiceProcess service =
                        ServiceProcess.start(
                                kafka.bootstrapServers(),
                                data.resolve("service"),
                                HEAP,
                                List.of(
                                        "-Dtwosource.websub.callback=http://localhost:1",
                                        "-Dtwosource.addresses.allowed=feeds=127.0.0.1,links=127.0.0.1",
                                        "-Dtwosource.websub.keyset-file=" + keys),
                                Map.of("TWOSOURCE_OPERATOR_TOKEN", Tokens.OPERATOR))) {
            service.awaitReady();
            addFeed(service, site.topic());
            await().until(() -> !site.asked().isEmpty());

            flood(service);

            System.out.printf("%d refused, %d hung up on%n", refused.get(), hungUpOn.get());
            assertThat(refused.get() + hungUpOn.get()).isEqualTo(PUSHES);
            assertThat(service.isReady()).isTrue();
            assertThat(service.starts()).isEqualTo(1);
        }
    }

    private void flood(ServiceProcess service) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(50)) {
            for (int push = 0; push < PUSHES; push++) {
                BodyPublisher body =
                        push % 2 == 0
                                ? BodyPublishers.ofByteArray(BODY)
                                : BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(BODY));
                threads.execute(() -> push(service, body));
            }
        }
    }

    /** Whoever is hung up on while it still sends may not hear the answer. */
    private void push(ServiceProcess service, BodyPublisher body) {
        HttpRequest request =
                HttpRequest.newBuilder(service.address().resolve("/websub/jam"))
                        .timeout(Duration.ofSeconds(30))
                        .header("X-Hub-Signature", "sha256=" + "0".repeat(64))
                        .POST(body)
                        .build();
        try {
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            assertThat(status).isIn(413, 503);
            refused.incrementAndGet();
        } catch (IOException e) {
            hungUpOn.incrementAndGet();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void addFeed(ServiceProcess service, String url) {
        HttpRequest request =
                HttpRequest.newBuilder(service.address().resolve("/v1/feeds/jam"))
                        .header("Authorization", "Bearer " + Tokens.OPERATOR)
                        .header("Content-Type", "application/json")
                        .PUT(
                                BodyPublishers.ofString(
                                        "{\"url\": \"%s\", \"outlet\": \"JAMnews\"}"
                                                .formatted(url)))
                        .build();
        await().until(() -> client.send(request, BodyHandlers.discarding()).statusCode() == 200);
    }
}
