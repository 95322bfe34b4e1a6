package io.twosource.platform;

import org.apache.kafka.streams.KafkaStreams;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Started once Kafka answered, its topics were there and the stream set off. */
@Startup
class StreamStart implements HealthCheck {

    private final KafkaStreams streams;

    StreamStart(KafkaStreams streams) {
        this.streams = streams;
    }

    @Override
    public HealthCheckResponse call() {
        KafkaStreams.State state = streams.state();
        return HealthCheckResponse.named("stream")
                .status(state != KafkaStreams.State.CREATED)
                .withData("state", state.name())
                .build();
    }
}
