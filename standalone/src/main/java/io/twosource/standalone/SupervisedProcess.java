package io.twosource.standalone;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A process that is started again whenever it ends, until it is closed or ends too often; each time
 * it is told. Thread-safe.
 */
final class SupervisedProcess implements AutoCloseable {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

    private final String about;
    private final Launch launch;
    private final RestartPolicy policy;
    private final Consumer<String> tell;
    private final List<Instant> ends = new ArrayList<>();
    private Process process;
    private Instant startedAt = Instant.now();
    private boolean closed;
    private boolean ended;
    private boolean givenUp;

    /** Starts a process. */
    @FunctionalInterface
    interface Launch {
        Process start() throws IOException;
    }

    private SupervisedProcess(
            String title, String log, Launch launch, RestartPolicy policy, Consumer<String> tell)
            throws IOException {
        this.about = title + " ended (%s; its log is " + log + ")";
        this.launch = launch;
        this.policy = policy;
        this.tell = tell;
        this.process = launch.start();
    }

    /** Starts it for the first time, and fails where that does. */
    static SupervisedProcess start(
            String title, String log, Launch launch, RestartPolicy policy, Consumer<String> tell)
            throws IOException {
        SupervisedProcess supervised = new SupervisedProcess(title, log, launch, policy, tell);
        supervised.watch();
        return supervised;
    }

    synchronized boolean isGivenUp() {
        return givenUp;
    }

    /** Ends what runs now as the system does that runs out of memory; it is started again. */
    synchronized void kill() {
        process.destroyForcibly();
    }

    /**
     * Ends what runs now in order, and returns once it has ended; it is started again as whenever
     * it ends.
     */
    void restart() throws InterruptedException {
        Process running = running();
        running.destroy();
        running.waitFor();
    }

    private synchronized Process running() {
        return process;
    }

    /** Whether it has ever ended by itself or been killed. */
    synchronized boolean hasEnded() {
        return ended;
    }

    synchronized long pid() {
        return process.pid();
    }

    private synchronized void watch() {
        var _ = process.onExit().thenAccept(ended -> ended("exit code " + ended.exitValue()));
    }

    private synchronized void ended(String how) {
        if (closed) {
            return;
        }
        ended = true;
        Instant now = Instant.now();
        if (!now.isBefore(startedAt.plus(policy.wellAfter()))) {
            ends.clear();
        }
        ends.add(now);
        ends.removeIf(end -> end.isBefore(now.minus(policy.within())));
        Optional<Duration> wait = policy.after(ends, now);
        givenUp = wait.isEmpty();
        tell.accept(about.formatted(how) + next(wait));
        wait.ifPresent(
                then -> {
                    Executor later =
                            CompletableFuture.delayedExecutor(
                                    then.toMillis(), TimeUnit.MILLISECONDS);
                    later.execute(this::startAgain);
                });
    }

    private String next(Optional<Duration> wait) {
        return wait.map(then -> ", and is started again in %d s".formatted(then.toSeconds()))
                .orElse(
                        " %d times in %d minutes, and is not started again"
                                .formatted(policy.mostEnds(), policy.within().toMinutes()));
    }

    private synchronized void startAgain() {
        if (closed) {
            return;
        }
        try {
            startedAt = Instant.now();
            process = launch.start();
            watch();
        } catch (IOException e) {
            ended(String.valueOf(e.getMessage()));
        }
    }

    /** Stops it, if need be by force. */
    @Override
    public void close() {
        Process last = lastProcess();
        last.destroy();
        try {
            if (!last.waitFor(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                last.destroyForcibly();
            }
        } catch (InterruptedException e) {
            last.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Process lastProcess() {
        closed = true;
        return process;
    }
}
