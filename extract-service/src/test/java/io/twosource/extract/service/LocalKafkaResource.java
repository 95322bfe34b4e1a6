package io.twosource.extract.service;

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

/** A broker of its own for the service under test, with the one topic that another service owns. */
public final class LocalKafkaResource implements QuarkusTestResourceLifecycleManager {

    /** What operators are let in with. */
    static final String OPERATOR = "operator-of-the-test-service";

    private @Nullable LocalKafka kafka;

    @Override
    public Map<String, String> start() {
        try {
            Path data = Files.createTempDirectory("extract-service-test");
            kafka = LocalKafka.start(data.resolve("kafka"));
            createArticles(kafka.bootstrapServers());
            return Map.of(
                    "kafka.bootstrap.servers",
                    kafka.bootstrapServers(),
                    "kafka-streams.state.dir",
                    data.resolve("state").toString(),
                    "quarkus.http.test-port",
                    "0",
                    "twosource.operator.token",
                    OPERATOR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void createArticles(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(Topics.ARTICLES.definition((short) 1))).all().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the articles topic is not there", e);
        }
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
    }
}
