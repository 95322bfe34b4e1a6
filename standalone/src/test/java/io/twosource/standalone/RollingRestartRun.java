package io.twosource.standalone;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An upgrade as an operator makes it: of two replicas of each service one after the other is ended
 * with SIGTERM and started again while news comes in. Says what the longest way was that an article
 * had meanwhile. A long run: it has a command of its own.
 */
class RollingRestartRun {

    /** Readers before writers, as docs/operating.md has it. */
    private static final List<Service> ORDER =
            List.of(Service.ALERT, Service.EXTRACT, Service.INGEST);

    private static final int AFTERWARDS = Integer.getInteger("rolling.articles", 40);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path data;

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void anUpgradeLosesNothingAndDoublesNothing(int standbys) throws Exception {
        List<String> settings = List.of("-Dkafka-streams.num.standby.replicas=" + standbys);
        try (Stage stage = Stage.set(data.resolve("standbys-" + standbys), 2, settings)) {
            List<Step> steps = new ArrayList<>();
            steps.add(undisturbed(stage));
            for (Service service : ORDER) {
                for (Machine machine : stage.machines()) {
                    steps.add(restart(stage, machine, service));
                }
            }

            stage.balance(PATIENCE);
            // Not before: what took longest may have come long after its step.
            steps.forEach(step -> say(standbys, step, stage.traffic()));
        }
    }

    /** What was done, and since when until when articles were posted meanwhile. */
    private record Step(String what, Instant from, Instant until) {}

    private static Step undisturbed(Stage stage) {
        Instant from = Instant.now();
        stage.awaitTold(AFTERWARDS);
        return new Step("nothing is restarted", from, Instant.now());
    }

    private static Step restart(Stage stage, Machine machine, Service service) throws Exception {
        Instant from = Instant.now();
        machine.restart(service);
        stage.awaitReady(machine);
        stage.awaitTold(AFTERWARDS);
        return new Step(service.title(), from, Instant.now());
    }

    private static void say(int standbys, Step step, Traffic traffic) {
        System.out.printf(
                "%d standbys, %s: %.1f s at the longest from an article to its webhook%n",
                standbys,
                step.what(),
                traffic.longest(step.from(), step.until()).toMillis() / 1000.0);
    }
}
