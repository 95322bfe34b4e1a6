package io.twosource.alert.sender;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A replica that sends nothing is not ready, whatever else it does. */
@Readiness
class SenderReadiness implements HealthCheck {

    private final Senders senders;

    SenderReadiness(Senders senders) {
        this.senders = senders;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("senders").status(senders.isAlive()).build();
    }
}
