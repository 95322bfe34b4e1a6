package io.twosource.platform;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Whether the disk has room for the stream's state. Without, a service does not begin: it would
 * fail at each start again, in ways that nobody can read. It waits and begins when there is room.
 * Thread-safe.
 */
@Singleton
class StateRoom {

    private static final Logger LOG = Logger.getLogger(StateRoom.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final int BEFORE_THE_STREAM = 1;

    private final Path folder;
    private final long least;
    private final LongSupplier usable;

    @Inject
    StateRoom(
            @ConfigProperty(name = "kafka-streams.state.dir") Path folder,
            @ConfigProperty(name = "twosource.state.least-room-mb", defaultValue = "64")
                    long leastMegabytes) {
        this(folder, leastMegabytes << 20, () -> usable(folder.toAbsolutePath()));
    }

    /** With {@code usable} to say how many bytes are left. */
    StateRoom(Path folder, long least, LongSupplier usable) {
        this.folder = folder;
        this.least = least;
        this.usable = usable;
    }

    void begin(@Observes @Priority(BEFORE_THE_STREAM) StartupEvent event)
            throws InterruptedException {
        await();
    }

    /** Returns once there is room; says once that it waits, and that it goes on. */
    void await() throws InterruptedException {
        if (!isLacking()) {
            return;
        }
        LOG.error(complaint());
        while (isLacking()) {
            Thread.sleep(BETWEEN_LOOKS);
        }
        LOG.infof("the disk of %s has room again", folder);
    }

    boolean isLacking() {
        return usable.getAsLong() < least;
    }

    /** What an operator has to know, in a line. */
    String complaint() {
        return "the disk of the state folder %s is full: %d MB free, %d needed; waiting for room"
                .formatted(folder, usable.getAsLong() >> 20, least >> 20);
    }

    private static long usable(Path folder) {
        Path standing = folder;
        while (Files.notExists(standing) && standing.getParent() != null) {
            standing = standing.getParent();
        }
        try {
            return Files.getFileStore(standing).getUsableSpace();
        } catch (IOException e) {
            LOG.warnf("nobody can say how full the disk of %s is: %s", folder, e.toString());
            return Long.MAX_VALUE;
        }
    }
}
