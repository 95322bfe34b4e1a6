package io.twosource.platform.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class WorkersTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Workers workers = new Workers(registry, Duration.ofMillis(1), ended::countDown);

    @Test
    void whatFailsByAnExceptionOrAnErrorIsBegunAgain() throws InterruptedException {
        Queue<Throwable> failures =
                new ArrayDeque<>(
                        List.of(
                                new UncheckedIOException(new NoSuchFileException("gone")),
                                new StackOverflowError(),
                                new AssertionError("a mistake of ours")));
        CountDownLatch worked = new CountDownLatch(1);

        Worker worker =
                workers.startVirtual(
                        "failing",
                        shift -> {
                            Throwable failure = failures.poll();
                            if (failure != null) {
                                sneak(failure);
                            }
                            worked.countDown();
                        });

        assertThat(worked.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(worker.stop(PATIENCE)).isTrue();
        assertThat(registry.counter("twosource.worker.restarts", "worker", "failing").count())
                .isEqualTo(3);
        assertThat(readiness().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aWorkerThatIsDownIsNamedUntilItWorksAgain() throws InterruptedException {
        Semaphore tries = new Semaphore(0);
        Semaphore begun = new Semaphore(0);
        Semaphore working = new Semaphore(0);
        Worker worker =
                workers.startPlatform(
                        "claims",
                        shift -> {
                            begun.release();
                            tries.acquire();
                            if (working.availablePermits() == 0) {
                                throw new IllegalStateException("not yet");
                            }
                            shift.works();
                            begun.release();
                            shift.restUntilOver(PATIENCE);
                        });

        begun.acquire();
        tries.release();
        begun.acquire(); // the second try
        assertThat(readiness().getStatus()).isEqualTo(Status.DOWN);
        assertThat(readiness().getData().orElseThrow().get("claims"))
                .asString()
                .startsWith("down since 20");

        working.release();
        tries.release();
        begun.acquire();
        assertThat(readiness().getStatus()).isEqualTo(Status.UP);
        assertThat(worker.stop(PATIENCE)).isTrue();
    }

    @Test
    void memoryThatIsUsedUpEndsTheProcess() throws InterruptedException {
        Worker worker =
                workers.startVirtual(
                        "hungry",
                        shift -> {
                            throw new OutOfMemoryError("a test");
                        });

        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(worker.stop(PATIENCE)).isTrue();
    }

    private HealthCheckResponse readiness() {
        return new WorkerReadiness(workers).call();
    }

    private static void sneak(Throwable failure) {
        switch (failure) {
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalArgumentException(failure);
        }
    }
}
