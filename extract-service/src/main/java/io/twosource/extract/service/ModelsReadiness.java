package io.twosource.extract.service;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Until the models are loaded nothing can be read. */
@Readiness
class ModelsReadiness implements HealthCheck {

    private final Models models;

    ModelsReadiness(Models models) {
        this.models = models;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("models").status(models.areLoaded()).build();
    }
}
