package io.twosource.alert.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One alert to many subscriptions, and many to some. By default few of each; {@code
 * -Dfanout.subscriptions=10000} and {@code -Dfanout.alerts=1000} tell how fast it is, beside a bare
 * client.
 */
class FanOutTest {

    private static final int SUBSCRIPTIONS = Integer.getInteger("fanout.subscriptions", 200);
    private static final int ALERTS = Integer.getInteger("fanout.alerts", 20);
    private static final int TO = Integer.getInteger("fanout.to", 20);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir private Path data;

    @Test
    void oneAlertReachesEverySubscriptionOnce() throws Exception {
        try (Endpoints endpoints = new Endpoints(path -> 204);
                Stage stage = new Stage(data, 1)) {
            subscribe(stage, endpoints, SUBSCRIPTIONS);
            measure("warm-up", stage, endpoints, 0, 1, SUBSCRIPTIONS);
            measureBare(endpoints, SUBSCRIPTIONS);

            measure("one alert", stage, endpoints, 1, 1, SUBSCRIPTIONS);
        }
    }

    @Test
    void manyAlertsReachEverySubscriptionOnce() throws Exception {
        try (Endpoints endpoints = new Endpoints(path -> 204);
                Stage stage = new Stage(data, 1)) {
            subscribe(stage, endpoints, TO);
            measure("warm-up", stage, endpoints, 0, ALERTS / 4, TO);
            measureBare(endpoints, Math.min(20_000, ALERTS * TO));

            measure("many alerts", stage, endpoints, ALERTS, ALERTS, TO);
        }
    }

    private static void subscribe(Stage stage, Endpoints endpoints, int count) throws Exception {
        stage.newsroom()
                .subscribe(
                        IntStream.range(0, count)
                                .mapToObj(number -> endpoints.url("/hook/" + number))
                                .toList());
    }

    private static void measure(
            String what,
            Stage stage,
            Endpoints endpoints,
            int from,
            int alerts,
            int subscriptions) {
        int expected = alerts * subscriptions;
        endpoints.arrivals().clear();
        long before = endpoints.count();
        long memory = stage.replicas().getFirst().residentMegabytes();
        long start = System.nanoTime();
        stage.raise(from, alerts);
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> endpoints.count() - before >= expected);
        report(what, expected, start);
        System.out.printf(
                "  memory %d MB before, %d MB after%n",
                memory, stage.replicas().getFirst().residentMegabytes());
        assertThat(endpoints.arrivals()).extracting(Arrival::id).doesNotHaveDuplicates();
    }

    /** What a loop without anything around it reaches with the same body. */
    private static void measureBare(Endpoints endpoints, int requests) throws Exception {
        String body = "x".repeat(1_500);
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String what : new String[] {"bare client, warm-up", "bare client"}) {
                long start = System.nanoTime();
                for (int number = 0; number < requests; number++) {
                    URI url = URI.create(endpoints.url("/hook/" + number));
                    HttpRequest request =
                            HttpRequest.newBuilder(url)
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build();
                    client.send(request, BodyHandlers.discarding());
                }
                report(what, requests, start);
            }
        }
    }

    private static void report(String what, int deliveries, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%s: %d in %.2f s, %.0f a second%n",
                what, deliveries, seconds, deliveries / seconds);
    }
}
