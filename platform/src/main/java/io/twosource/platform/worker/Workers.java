package io.twosource.platform.worker;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Quarkus;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Starts the workers of this process, and knows which of them are down. Thread-safe. */
@Singleton
public class Workers {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

    private final MeterRegistry registry;
    private final Duration firstWait;
    private final Runnable fatal;
    private final Queue<Worker> workers = new ConcurrentLinkedQueue<>();

    @Inject
    Workers(MeterRegistry registry) {
        this(registry, FIRST_WAIT, () -> Quarkus.asyncExit(1));
    }

    /**
     * Workers beside Quarkus.
     *
     * @param firstWait before a task that failed is begun again; doubled up to 32 times of it
     * @param fatal ends the process
     */
    public Workers(MeterRegistry registry, Duration firstWait, Runnable fatal) {
        this.registry = registry;
        this.firstWait = firstWait;
        this.fatal = fatal;
    }

    /** Starts one that waits more than it computes. */
    public Worker startVirtual(String name, Worker.Task task) {
        return start(name, Thread.ofVirtual(), task);
    }

    /** Starts one whose files would hold up the threads that carry virtual ones, or for others. */
    public Worker startPlatform(String name, Worker.Task task) {
        return start(name, Thread.ofPlatform().daemon(), task);
    }

    /** Since when each does not do its work that does not. */
    Map<String, Instant> down() {
        Map<String, Instant> down = new TreeMap<>();
        workers.forEach(
                worker -> worker.downSince().ifPresent(since -> down.put(worker.name(), since)));
        return down;
    }

    private Worker start(String name, Thread.Builder threads, Worker.Task task) {
        Counter restarts =
                Counter.builder("twosource.worker.restarts")
                        .description("Times at which a worker failed and was begun again")
                        .tag("worker", name)
                        .register(registry);
        Worker worker =
                new Worker(
                        name,
                        threads,
                        task,
                        new Worker.Settings(firstWait, InstantSource.system(), restarts, fatal));
        workers.add(worker);
        worker.start();
        return worker;
    }
}
