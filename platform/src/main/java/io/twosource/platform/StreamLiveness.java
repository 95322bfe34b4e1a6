package io.twosource.platform;

import org.apache.kafka.streams.KafkaStreams;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** A stream that has stopped does not come back: only a restart helps. One that waits does. */
@Liveness
class StreamLiveness implements HealthCheck {

    private final KafkaStreams streams;

    StreamLiveness(KafkaStreams streams) {
        this.streams = streams;
    }

    @Override
    public HealthCheckResponse call() {
        KafkaStreams.State state = streams.state();
        return HealthCheckResponse.named("stream")
                .status(!state.isShuttingDown() && !state.hasCompletedShutdown())
                .withData("state", state.name())
                .build();
    }
}
