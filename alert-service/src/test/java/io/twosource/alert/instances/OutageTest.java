package io.twosource.alert.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An endpoint that is down for ten hours, told in one hour of ours to ten seconds. */
class OutageTest {

    /** 3,600 to 10: 5 s are 14 ms, 24 h are 4 min. */
    private static final String SCHEDULE = "14ms,833ms,5s,20s,50s,100s,140s,200s,240s";

    private static final int ALERTS = Integer.getInteger("outage.alerts", 40);
    private static final Duration TEN_HOURS =
            Duration.ofSeconds(Integer.getInteger("outage.seconds", 20));
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir private Path data;

    @Test
    void whatWasMissedComesAfterwardsInOrder() throws Exception {
        try (Endpoints endpoints = new Endpoints(path -> path.equals("/another") ? 204 : 503);
                Stage stage =
                        new Stage(
                                data,
                                1,
                                "-Dtwosource.webhook.retry.schedule=" + SCHEDULE,
                                "-Dtwosource.webhook.breaker.failing-for=1s",
                                "-Dtwosource.webhook.breaker.first-probe=1s",
                                "-Dtwosource.webhook.breaker.slowest-probe=2s")) {
            List<String> urls =
                    IntStream.range(0, 3).mapToObj(hook -> endpoints.url("/hook/" + hook)).toList();
            stage.newsroom().subscribe(urls);
            // Hears of the others, being the first that is none of them.
            stage.newsroom().subscribe(List.of(endpoints.url("/another")));

            raiseOver(TEN_HOURS, stage);
            endpoints.behave(path -> 204);

            await().atMost(PATIENCE).until(() -> sequences(endpoints, 0).size() >= ALERTS);
            await().atMost(PATIENCE).until(() -> sequences(endpoints, 2).size() >= ALERTS);
            await().atMost(PATIENCE).until(() -> sequences(endpoints, 1).size() >= ALERTS);
            List<Long> all = LongStream.rangeClosed(1, ALERTS).boxed().toList();
            for (int hook = 0; hook < 3; hook++) {
                assertThat(sequences(endpoints, hook)).isEqualTo(all);
            }
            System.out.printf(
                    "%d alerts in an outage of %s: %d requests while it was down, then all in"
                            + " order%n",
                    ALERTS,
                    TEN_HOURS,
                    endpoints.arrivals().stream().filter(came -> !came.isTaken()).count());
        }
    }

    private static void raiseOver(Duration time, Stage stage) {
        long start = System.nanoTime();
        for (int number = 0; number < ALERTS; number++) {
            stage.raise(number, 1);
            long next = start + time.toNanos() * (number + 1) / ALERTS;
            await().pollInterval(Duration.ofMillis(10))
                    .atMost(time)
                    .until(() -> System.nanoTime() > next);
        }
    }

    private static List<Long> sequences(Endpoints endpoints, int hook) {
        return endpoints.arrivals().stream()
                .filter(came -> came.path().equals("/hook/" + hook))
                .filter(Arrival::isTaken)
                .map(Arrival::sequence)
                .toList();
    }
}
