package io.twosource.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.twosource.kafka.LocalKafka;
import io.twosource.platform.worker.Workers;
import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KafkaReadinessTest {

    private static final Topic<?, ?> OWNED = Topics.FEEDS;

    /** As often as it is asked here. */
    private static final int LOOKS = 5;

    @TempDir private Path folder;

    @Test
    @Timeout(60)
    void aServiceIsReadyOnceKafkaHasItsTopics() throws Exception {
        try (LocalKafka kafka = LocalKafka.start(folder)) {
            KafkaLook look = look(kafka.bootstrapServers());
            look.start(new StartupEvent());
            assertThat(new KafkaReadiness(look).call().getStatus()).isEqualTo(Status.DOWN);

            try (Admin admin =
                    Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
                admin.createTopics(
                                OwnedTopics.of(OWNED).topics().stream()
                                        .map(topic -> topic.definition((short) 1))
                                        .toList())
                        .all()
                        .get();
            }

            while (!look.isAnswering()) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
            assertThat(new KafkaReadiness(look).call().getStatus()).isEqualTo(Status.UP);
            look.stop(new ShutdownEvent());
        }
    }

    @Test
    @Timeout(2)
    void aKafkaThatAnswersNothingHoldsUpNobodyWhoAsks() throws Exception {
        try (ServerSocket standing = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            KafkaLook look = look("127.0.0.1:" + standing.getLocalPort());
            look.start(new StartupEvent());
            try (Socket _ = standing.accept()) {
                for (int asked = 0; asked < LOOKS; asked++) {
                    assertThat(new KafkaReadiness(look).call().getStatus()).isEqualTo(Status.DOWN);
                }
            }
            look.stop(new ShutdownEvent());
        }
    }

    private static KafkaLook look(String servers) {
        Workers workers = new Workers(new SimpleMeterRegistry(), Duration.ofMillis(50), () -> {});
        return new KafkaLook(
                new KafkaClients(Map.of("bootstrap.servers", servers)),
                workers,
                OwnedTopics.of(OWNED));
    }
}
