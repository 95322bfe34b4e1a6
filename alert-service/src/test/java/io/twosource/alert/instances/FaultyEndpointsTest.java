package io.twosource.alert.instances;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Of some endpoints four misbehave; the others must not notice. By default for few seconds and with
 * little patience; {@code -Dfaulty.endpoints=100 -Dfaulty.alerts=300 -Dfaulty.timeout=15} is the
 * full measure.
 */
class FaultyEndpointsTest {

    private static final int ENDPOINTS = Integer.getInteger("faulty.endpoints", 20);
    private static final int ALERTS = Integer.getInteger("faulty.alerts", 40);
    private static final Duration BETWEEN =
            Duration.ofMillis(Integer.getInteger("faulty.pause", 200));

    /** Seconds until an attempt is given up; the waits after it are about as long. */
    private static final int TIMEOUT = Integer.getInteger("faulty.timeout", 2);

    private static final int PROBE = TIMEOUT + 2;

    private static final Duration PATIENCE =
            Duration.ofSeconds(Integer.getInteger("faulty.patience", 240));

    @TempDir private Path data;

    @Test
    void endpointsThatMisbehaveAreLeftAloneAndTheOthersDoNotNotice() throws Exception {
        try (ServerSocket resetting = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                Endpoints endpoints = new Endpoints(FaultyEndpointsTest::behave);
                Stage stage =
                        new Stage(
                                data,
                                1,
                                "-Dtwosource.webhook.timeout=%ds".formatted(TIMEOUT),
                                "-Dtwosource.webhook.breaker.failing-for=5s",
                                "-Dtwosource.webhook.breaker.first-probe=%ds".formatted(PROBE),
                                "-Dtwosource.webhook.breaker.slowest-probe=%ds".formatted(PROBE),
                                "-Dtwosource.webhook.retry.schedule="
                                        + String.join(",", nCopies(10, PROBE + "s")))) {
            AtomicInteger resets = reset(resetting);
            List<String> urls = new ArrayList<>();
            warmUp(stage, endpoints);
            urls.add("http://127.0.0.1:" + resetting.getLocalPort() + "/reset");
            List.of("/hang", "/500", "/endless").forEach(path -> urls.add(endpoints.url(path)));
            stage.newsroom().subscribe(urls);

            raise(stage);

            int expected = ALERTS * (ENDPOINTS - 4);
            await().atMost(PATIENCE).until(() -> taken(endpoints).size() >= expected);
            await().atMost(PATIENCE).until(() -> paused(stage) == 3);
            report(endpoints, resets);
            assertThat(taken(endpoints)).hasSize(expected);
            assertThat(taken(endpoints)).extracting(Arrival::id).doesNotHaveDuplicates();
            nothingIsLost(endpoints);
        }
    }

    /** The endpoint that always answered 500 gets everything as soon as it takes it. */
    private static void nothingIsLost(Endpoints endpoints) {
        endpoints.behave(path -> 204);
        for (String path : List.of("/500", "/hang")) {
            await().atMost(PATIENCE)
                    .until(
                            () ->
                                    endpoints.arrivals().stream()
                                                    .filter(came -> came.path().equals(path))
                                                    .filter(Arrival::isTaken)
                                                    .map(Arrival::id)
                                                    .distinct()
                                                    .count()
                                            // and news of the other dead endpoints
                                            >= ALERTS);
        }
    }

    private static int behave(String path) {
        return switch (path) {
            case "/hang" -> Endpoints.HANG;
            case "/500" -> 500;
            case "/endless" -> Endpoints.ENDLESS;
            default -> 204;
        };
    }

    /** A process that has just started has still to be compiled. */
    private static void warmUp(Stage stage, Endpoints endpoints) throws Exception {
        stage.newsroom()
                .subscribe(
                        IntStream.range(0, ENDPOINTS - 4)
                                .mapToObj(number -> endpoints.url("/ok/" + number))
                                .toList());
        int alerts = 2_000 / ENDPOINTS;
        stage.raise(-alerts, alerts);
        await().atMost(PATIENCE)
                .until(() -> endpoints.arrivals().size() == alerts * (ENDPOINTS - 4));
        endpoints.arrivals().clear();
    }

    private static void raise(Stage stage) {
        long start = System.nanoTime();
        for (int number = 0; number < ALERTS; number++) {
            stage.raise(number, 1);
            long next = start + BETWEEN.multipliedBy(number + 1L).toNanos();
            await().pollInterval(Duration.ofMillis(10)).until(() -> System.nanoTime() > next);
        }
    }

    private static List<Arrival> taken(Endpoints endpoints) {
        return endpoints.arrivals().stream()
                .filter(came -> came.path().startsWith("/ok/"))
                .toList();
    }

    private static int paused(Stage stage) throws IOException, InterruptedException {
        return stage.newsroom()
                .metrics()
                .lines()
                .filter(line -> line.startsWith("twosource_endpoints_paused_total"))
                .mapToInt(line -> (int) Double.parseDouble(line.replaceAll("^\\S+ ", "")))
                .sum();
    }

    private static void report(Endpoints endpoints, AtomicInteger resets) {
        long[] latencies =
                taken(endpoints).stream()
                        .mapToLong(came -> Duration.between(came.raised(), came.at()).toMillis())
                        .sorted()
                        .toArray();
        System.out.printf(
                "%d deliveries to good endpoints: median %d ms, p99 %d ms, slowest %d ms%n",
                latencies.length,
                latencies[latencies.length / 2],
                latencies[latencies.length * 99 / 100],
                latencies[latencies.length - 1]);
        Map<String, Long> requests =
                endpoints.arrivals().stream()
                        .filter(came -> !came.path().startsWith("/ok/"))
                        .collect(Collectors.groupingBy(Arrival::path, Collectors.counting()));
        System.out.printf("requests to bad ones: %s, reset %d%n", requests, resets.get());
    }

    /** Accepts, and resets at once. */
    private static AtomicInteger reset(ServerSocket listening) {
        AtomicInteger resets = new AtomicInteger();
        Thread.ofVirtual()
                .start(
                        () -> {
                            try {
                                while (true) {
                                    Socket socket = listening.accept();
                                    resets.incrementAndGet();
                                    socket.setSoLinger(true, 0);
                                    socket.close();
                                }
                            } catch (IOException e) {
                                // the test has ended
                            }
                        });
        return resets;
    }
}
