package io.twosource.alert.sender;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** A replica whose sending thread has died sends nothing until it is started anew. */
@Liveness
class SenderLiveness implements HealthCheck {

    private final Senders senders;

    SenderLiveness(Senders senders) {
        this.senders = senders;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("senders' thread").status(!senders.hasEnded()).build();
    }
}
