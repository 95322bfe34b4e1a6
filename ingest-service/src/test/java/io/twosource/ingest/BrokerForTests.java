package io.twosource.ingest;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.twosource.kafka.LocalKafka;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A real broker for all {@code @QuarkusTest}s, on a free port; found through META-INF/services. */
public final class BrokerForTests implements QuarkusTestResourceLifecycleManager {

    private @Nullable LocalKafka kafka;

    @Override
    public Map<String, String> start() {
        try {
            Path data = Files.createTempDirectory("twosource-test");
            kafka = LocalKafka.start(data.resolve("kafka"));
            return Map.of(
                    "kafka.bootstrap.servers",
                    kafka.bootstrapServers(),
                    "twosource.state.dir",
                    data.resolve("state").toString(),
                    "quarkus.http.test-port",
                    "0",
                    "twosource.operator.token",
                    Tokens.OPERATOR,
                    "twosource.files.folder",
                    Files.createDirectory(data.resolve("files")).toString(),
                    "twosource.files.every",
                    "50ms",
                    "twosource.push.tokens-file",
                    Tokens.file(data.resolve("tokens")).toString(),
                    "quarkus.log.level",
                    "WARN");
        } catch (IOException e) {
            throw new UncheckedIOException("no broker for tests", e);
        }
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
    }
}
