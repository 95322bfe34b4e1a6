package io.twosource.platform;

import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready is what Kafka answers, and answers at once that it does not. */
@Readiness
class KafkaReadiness implements HealthCheck {

    private final KafkaLook look;

    @Inject
    KafkaReadiness(KafkaLook look) {
        this.look = look;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("kafka").status(look.isAnswering()).build();
    }
}
