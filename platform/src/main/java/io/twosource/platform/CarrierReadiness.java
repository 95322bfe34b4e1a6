package io.twosource.platform;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready is what answers: requests run on virtual threads, and where something holds all of the few
 * threads that carry these, none runs, while this check, on a thread of another pool, still does.
 */
@Readiness
class CarrierReadiness implements HealthCheck {

    /** Far more than a busy processor takes, and less than whoever asks waits for. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Duration patience;
    private final Counter stalls;

    @Inject
    CarrierReadiness(MeterRegistry registry) {
        this(registry, PATIENCE);
    }

    CarrierReadiness(MeterRegistry registry, Duration patience) {
        this.patience = patience;
        this.stalls =
                Counter.builder("twosource.carriers.stalled")
                        .description("Readiness checks that found no virtual thread running")
                        .register(registry);
    }

    @Override
    public HealthCheckResponse call() {
        boolean runs = runsAVirtualThread();
        if (!runs) {
            stalls.increment();
        }
        return HealthCheckResponse.named("virtual threads").status(runs).build();
    }

    private boolean runsAVirtualThread() {
        CountDownLatch ran = new CountDownLatch(1);
        Thread.ofVirtual().name("readiness").start(ran::countDown);
        try {
            return ran.await(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
