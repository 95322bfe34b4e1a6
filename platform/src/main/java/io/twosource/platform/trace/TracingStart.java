package io.twosource.platform.trace;

import io.opentelemetry.api.OpenTelemetry;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Turns traces on, where they are asked for. */
@Singleton
class TracingStart {

    /**
     * At start.
     *
     * @throws IllegalArgumentException if nobody is to be told
     */
    void start(@Observes StartupEvent event, TracingConfig config, OpenTelemetry telemetry) {
        if (!config.enabled()) {
            return;
        }
        if (config.endpoint().isEmpty()) {
            throw new IllegalArgumentException(
                    "twosource.tracing.enabled is set without twosource.tracing.endpoint: nobody"
                            + " would be told of traces");
        }
        Traces.begin(telemetry);
    }

    @PreDestroy
    void stop() {
        Traces.end();
    }
}
