package io.twosource.platform.worker;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready is what does all of its work; says which worker does not, and since when. */
@Readiness
class WorkerReadiness implements HealthCheck {

    private final Workers workers;

    @Inject
    WorkerReadiness(Workers workers) {
        this.workers = workers;
    }

    @Override
    public HealthCheckResponse call() {
        Map<String, Instant> down = workers.down();
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("workers").status(down.isEmpty());
        down.forEach((name, since) -> response.withData(name, "down since " + since));
        return response.build();
    }
}
