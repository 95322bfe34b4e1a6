package io.twosource.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class CarrierReadinessTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void aServiceWhoseVirtualThreadsRunIsReady() {
        assertThat(status(Duration.ofMinutes(1))).isEqualTo(Status.UP);
    }

    @Test
    void aServiceWhoseCarriersAreHeldIsNotUntilTheyAreFree() throws InterruptedException {
        AtomicBoolean held = new AtomicBoolean(true);
        List<Thread> holders = holdAllCarriers(held);

        assertThat(status(Duration.ofMillis(200))).isEqualTo(Status.DOWN);
        assertThat(registry.counter("twosource.carriers.stalled").count()).isEqualTo(1);

        held.set(false);
        for (Thread holder : holders) {
            holder.join();
        }
        assertThat(status(Duration.ofMinutes(1))).isEqualTo(Status.UP);
    }

    /** Virtual threads are not preempted: one that only computes keeps its carrier. */
    private static List<Thread> holdAllCarriers(AtomicBoolean held) throws InterruptedException {
        int carriers = Runtime.getRuntime().availableProcessors();
        CountDownLatch holding = new CountDownLatch(carriers);
        List<Thread> holders = new ArrayList<>();
        for (int carrier = 0; carrier < carriers; carrier++) {
            holders.add(
                    Thread.ofVirtual()
                            .start(
                                    () -> {
                                        holding.countDown();
                                        while (held.get()) {
                                            Thread.onSpinWait();
                                        }
                                    }));
        }
        holding.await();
        return holders;
    }

    private Status status(Duration patience) {
        return new CarrierReadiness(registry, patience).call().getStatus();
    }
}
