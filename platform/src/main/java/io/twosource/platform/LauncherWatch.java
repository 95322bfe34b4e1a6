package io.twosource.platform;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Ends this process with the one that launched it, by a kill too: an orphan would hold its ports
 * and its state, and wait for a Kafka that went with the launcher.
 */
@ApplicationScoped
class LauncherWatch {

    private static final Logger LOG = Logger.getLogger(LauncherWatch.class);
    private static final Duration TO_END_IN_ORDER = Duration.ofSeconds(10);

    private final Optional<Long> launcher;

    LauncherWatch(@ConfigProperty(name = "twosource.launcher") Optional<Long> launcher) {
        this.launcher = launcher;
    }

    void start(@Observes StartupEvent event) {
        launcher.ifPresent(
                id -> {
                    var _ =
                            ProcessHandle.of(id)
                                    .<CompletableFuture<?>>map(ProcessHandle::onExit)
                                    .orElse(CompletableFuture.completedFuture(id))
                                    .thenRun(LauncherWatch::end);
                });
    }

    private static void end() {
        LOG.warn("whoever launched this service is gone: ending");
        Thread.ofPlatform().daemon().name("end-with-launcher").start(LauncherWatch::endByForce);
        Quarkus.asyncExit(0);
    }

    /** What waits for Kafka as it ends would wait for long. */
    private static void endByForce() {
        try {
            Thread.sleep(TO_END_IN_ORDER);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }
}
