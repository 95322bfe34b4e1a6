package io.twosource.standalone;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * One service after the other is killed with {@code kill -9} while news comes in, and started again
 * by its supervisor. A long run: it has a command of its own.
 */
class KilledSystemRun {

    private static final List<Service> SERVICES = List.of(Service.values());
    private static final int KILLS = Integer.getInteger("killed.kills", 5);
    private static final Duration BETWEEN =
            Duration.ofMillis(Integer.getInteger("killed.pause", 18_000));
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Kept where the run fails: it has the logs and all topics. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path data;

    @Test
    void whatIsKilledInTheMiddleLosesNothingAndDoublesNothing() throws Exception {
        Random chance = new Random(5);
        try (Stage stage = Stage.set(data)) {
            Service victim = Service.INGEST;
            for (int kill = 1; kill <= KILLS; kill++) {
                victim = next(victim, chance);
                stage.machine().kill(victim);
                Thread.sleep(BETWEEN);
                System.out.printf(
                        "%d of %d: %s; %d taken, %d not told yet%n",
                        kill,
                        KILLS,
                        victim.title(),
                        stage.traffic().taken().size(),
                        stage.traffic().missing().size());
            }

            stage.balance(PATIENCE);
        }
    }

    /** Another: who is killed while it starts has nothing in its hands. */
    private static Service next(Service last, Random chance) {
        List<Service> others = SERVICES.stream().filter(one -> one != last).toList();
        return others.get(chance.nextInt(others.size()));
    }
}
