package io.twosource.standalone;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Kafka goes away and comes back while news comes in. A long run with a command of its own. */
class StoppedBrokerRun {

    private static final int STOPS = Integer.getInteger("broker.stops", 3);
    private static final Duration GONE = Duration.ofSeconds(Integer.getInteger("broker.gone", 60));
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path data;

    @Test
    void aBrokerThatIsGoneForAMinuteCostsAMinuteAndNothingElse() throws Exception {
        try (Stage stage = Stage.set(data)) {
            for (int stop = 0; stop < STOPS; stop++) {
                stage.stopKafka(GONE);
                stage.awaitTold(20);
            }

            stage.balance(PATIENCE);
        }
    }
}
