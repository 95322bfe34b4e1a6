package io.twosource.alert.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.twosource.kafka.ServiceProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The service is killed while it delivers to endpoints that fail one time in ten. By default few
 * deliveries and kills; {@code -Dsenders.deliveries=5000 -Dsenders.kills=20} is the full measure.
 */
class KilledSendersTest {

    private static final int DELIVERIES = Integer.getInteger("senders.deliveries", 200);
    private static final int KILLS = Integer.getInteger("senders.kills", 1);
    private static final int SUBSCRIPTIONS = 20;

    /** What a kill can cost: as many as are sent at a time. */
    private static final int UNDER_WAY = 100;

    /** Milliseconds. */
    private static final int BETWEEN_ALERTS = 700;

    /** After it is ready, in milliseconds. */
    private static final int LONGEST_LIFE = 8_000;

    private static final double FAILING = .1;
    private static final Duration FIRST_RETRY = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Random random = new Random(1);

    @TempDir private Path data;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void everyDeliveryArrivesAndHardlyOneTwice(int replicas) throws Exception {
        try (Endpoints endpoints = new Endpoints(path -> fails() ? 500 : 204);
                Stage stage =
                        new Stage(
                                data,
                                replicas,
                                "-Dtwosource.webhook.retry.schedule=2s,3s,4s,5s,5s,5s,5s,5s")) {
            stage.newsroom()
                    .subscribe(
                            IntStream.range(0, SUBSCRIPTIONS)
                                    .mapToObj(number -> endpoints.url("/hook/" + number))
                                    .toList());

            raiseAndKill(stage);

            await().atMost(PATIENCE).until(() -> taken(endpoints.arrivals()) == DELIVERIES);
            report(replicas, endpoints.arrivals());
            assertThat(endpoints.arrivals().stream().map(Arrival::id).distinct())
                    .hasSize(DELIVERIES);
            assertThat(twice(endpoints.arrivals())).isLessThanOrEqualTo((long) KILLS * UNDER_WAY);
            assertThat(tooSoon(endpoints.arrivals())).isEmpty();
        }
    }

    private synchronized boolean fails() {
        return random.nextDouble() < FAILING;
    }

    /** Alerts come steadily, kills at any time. */
    private void raiseAndKill(Stage stage) throws Exception {
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<?> raising = thread.submit(() -> raiseSteadily(stage));
            for (int kill = 1; kill <= KILLS; kill++) {
                ServiceProcess killed = stage.replicas().get(kill % stage.replicas().size());
                pass(random.nextInt(LONGEST_LIFE));
                int starts = killed.starts();
                killed.kill();
                await().atMost(PATIENCE).until(() -> killed.starts() > starts);
                killed.awaitReady();
            }
            raising.get();
        }
    }

    private static void raiseSteadily(Stage stage) {
        for (int alert = 0; alert < DELIVERIES / SUBSCRIPTIONS; alert++) {
            stage.raise(alert, 1);
            pass(BETWEEN_ALERTS);
        }
    }

    private static void pass(int millis) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        await().pollInterval(Duration.ofMillis(5)).until(() -> System.nanoTime() >= end);
    }

    private static long taken(Collection<Arrival> arrivals) {
        return arrivals.stream().filter(Arrival::isTaken).map(Arrival::id).distinct().count();
    }

    /** Deliveries that came again after they had been taken. */
    private static long twice(Collection<Arrival> arrivals) {
        return byDelivery(arrivals).values().stream()
                .filter(all -> all.stream().filter(Arrival::isTaken).count() > 1)
                .count();
    }

    /** Attempts that came sooner after a failed one than the schedule has it. */
    private static List<String> tooSoon(Collection<Arrival> arrivals) {
        return byDelivery(arrivals).values().stream().flatMap(KilledSendersTest::tooSoon).toList();
    }

    private static Stream<String> tooSoon(List<Arrival> attempts) {
        return IntStream.range(1, attempts.size())
                .filter(number -> !attempts.get(number - 1).isTaken())
                .filter(number -> wait(attempts, number).compareTo(FIRST_RETRY) < 0)
                .mapToObj(number -> attempts + ": " + wait(attempts, number));
    }

    private static Duration wait(List<Arrival> attempts, int number) {
        Instant before = attempts.get(number - 1).at();
        return Duration.between(before, attempts.get(number).at());
    }

    private static Map<String, List<Arrival>> byDelivery(Collection<Arrival> arrivals) {
        return arrivals.stream()
                .sorted(Comparator.comparing(Arrival::at))
                .collect(Collectors.groupingBy(Arrival::id));
    }

    private static void report(int replicas, Collection<Arrival> arrivals) {
        System.out.printf(
                "%d replicas, %d kills: %d deliveries arrived in %d requests, %d of them twice%n",
                replicas, KILLS, taken(arrivals), arrivals.size(), twice(arrivals));
    }
}
