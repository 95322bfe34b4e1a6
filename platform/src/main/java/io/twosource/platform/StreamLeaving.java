package io.twosource.platform;

import static org.apache.kafka.streams.CloseOptions.GroupMembershipOperation.LEAVE_GROUP;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;

/**
 * Says good-bye to the group. By default Streams just falls silent when it is closed, and its work
 * would lie until the session times out.
 */
@Singleton
class StreamLeaving {

    private static final int BEFORE_QUARKUS_CLOSES_IT = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final KafkaStreams streams;

    StreamLeaving(KafkaStreams streams) {
        this.streams = streams;
    }

    void leave(@Observes @Priority(BEFORE_QUARKUS_CLOSES_IT) ShutdownEvent event) {
        streams.close(CloseOptions.groupMembershipOperation(LEAVE_GROUP).withTimeout(PATIENCE));
    }
}
