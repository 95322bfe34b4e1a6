package io.twosource.ingest.file;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.twosource.ingest.intake.Intake;
import io.twosource.ingest.submission.Edge;
import io.twosource.platform.worker.Shift;
import io.twosource.platform.worker.Worker;
import io.twosource.platform.worker.Workers;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/**
 * Reads the watched folder, as long as the service runs. A file is moved to {@code done} only once
 * Kafka has all of it; whoever is killed before reads it again, and the stream drops what is the
 * same.
 */
@Singleton
class FileEdge {

    private static final Logger LOG = Logger.getLogger(FileEdge.class);

    /** Few at a look, so that replicas share what lies there. */
    private static final int MOST_AT_A_LOOK = 50;

    /** Of paths that cannot be read; the metric counts them all. */
    private static final int MOST_TOLD = 1_000;

    private final FilesConfig config;
    private final FileReader reader;
    private final MeterRegistry metrics;
    private final Workers workers;
    private final Semaphore atATime;
    private final Set<Path> told = ConcurrentHashMap.newKeySet();

    /** What is read at the moment, which a worker that begins again is not to read twice. */
    private final Set<Path> underWay = ConcurrentHashMap.newKeySet();

    private Optional<Worker> watching = Optional.empty();

    FileEdge(FilesConfig config, Intake intake, MeterRegistry metrics, Workers workers) {
        this.config = config;
        this.reader = new FileReader(intake, config.outlet());
        this.metrics = metrics;
        this.workers = workers;
        this.atATime = new Semaphore(config.atATime());
    }

    void start(@Observes StartupEvent event) {
        watching =
                config.folder()
                        .map(
                                folder ->
                                        workers.startVirtual(
                                                "watch-folder", shift -> watch(folder, shift)));
    }

    void stop(@Observes ShutdownEvent event) {
        watching.ifPresent(Worker::stop);
    }

    private void watch(Path folder, Shift shift) throws IOException, InterruptedException {
        try (Folders folders = Folders.open(folder, config.replica())) {
            LOG.infof("Reading what is left in %s", folder);
            WatchedFolder watched = new WatchedFolder(folders, this::tell);
            for (Path file : folders.claimed()) {
                readSoon(folders, file);
            }
            boolean over = shift.isOver();
            while (!over) {
                boolean more = look(folders, watched);
                shift.works();
                over = shift.restUntilOver(more ? Duration.ZERO : config.every());
            }
        }
    }

    /** Reads what there is, if not all of it; whether there is more. */
    private boolean look(Folders folders, WatchedFolder watched)
            throws IOException, InterruptedException {
        folders.releaseOfTheDead(this::tell);
        List<Path> claimed = watched.claim(MOST_AT_A_LOOK);
        for (Path file : claimed) {
            readSoon(folders, file);
        }
        return claimed.size() == MOST_AT_A_LOOK;
    }

    private void readSoon(Folders folders, Path file) throws InterruptedException {
        if (underWay.add(file)) {
            atATime.acquire();
            Thread _ = Thread.startVirtualThread(() -> readOnce(folders, file));
        }
    }

    private void readOnce(Folders folders, Path file) {
        try {
            readOrSetAside(folders, file);
        } finally {
            underWay.remove(file);
            atATime.release();
        }
    }

    /** One that cannot be read is filed as failed: it must not be tried for ever, nor be lost. */
    private void readOrSetAside(Folders folders, Path file) {
        try {
            read(folders, file);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            Exception reason = e instanceof Exception failure ? failure : new IOException(e);
            tell(file, reason);
            try {
                folders.failed(file, "It could not be read: %s%n".formatted(reason));
            } catch (IOException | RuntimeException again) {
                tell(file, again);
            }
        }
    }

    /** Counts each time; says so once. */
    private void tell(Path path, Exception reason) {
        count("failed", 1);
        if (told.size() < MOST_TOLD && told.add(path)) {
            LOG.errorf("%s cannot be read now, all else is: %s", path, reason);
        }
    }

    private void read(Folders folders, Path file) throws IOException {
        FileKind kind = FileKind.of(file.getFileName().toString()).orElseThrow();
        FileOutcome outcome = outcome(file, kind);
        while (outcome.isUnacknowledged()) {
            LOG.warnf("Kafka did not take all of %s: reading it again", file.getFileName());
            outcome = outcome(file, kind);
        }
        if (outcome.refused() == 0) {
            folders.done(file);
        } else {
            folders.failed(file, outcome.told());
        }
        count("accepted", outcome.takenIn());
        count("refused", outcome.refused());
    }

    /** A file that we fail on is refused: else it would be read at each start again. */
    private FileOutcome outcome(Path file, FileKind kind) throws IOException {
        try {
            return reader.read(file, kind);
        } catch (UncheckedIOException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf(e, "%s is refused after a mistake of ours", file.getFileName());
            FileOutcome refused = new FileOutcome();
            refused.refuse("", "cannot be read: " + e.getClass().getSimpleName());
            return refused;
        }
    }

    private void count(String outcome, long articles) {
        metrics.counter("twosource.submissions", "edge", Edge.FILE.label(), "outcome", outcome)
                .increment((double) articles);
    }
}
