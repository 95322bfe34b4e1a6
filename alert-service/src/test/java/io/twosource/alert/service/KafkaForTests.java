package io.twosource.alert.service;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.twosource.kafka.LocalKafka;
import io.twosource.schemas.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;

/** A broker, and the topics that extract-service would have made. */
public class KafkaForTests implements QuarkusTestResourceLifecycleManager {

    private @Nullable LocalKafka kafka;

    @Override
    public Map<String, String> start() {
        try {
            Path data = Files.createTempDirectory("alert-service");
            LocalKafka started = LocalKafka.start(data.resolve("kafka"));
            kafka = started;
            createNotices(started);
            return Map.of(
                    "kafka.bootstrap.servers", started.bootstrapServers(),
                    "kafka-streams.state.dir", data.resolve("streams").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
    }

    private static void createNotices(LocalKafka kafka) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(
                            List.of(
                                    Topics.NOTICES.definition((short) 1),
                                    Topics.CLAIMS.definition((short) 1)))
                    .all()
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
