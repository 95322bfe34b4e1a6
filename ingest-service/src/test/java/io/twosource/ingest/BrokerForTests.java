package io.twosource.ingest;

import static java.util.Map.entry;

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
            return Map.ofEntries(
                    entry("kafka.bootstrap.servers", kafka.bootstrapServers()),
                    entry("twosource.state.dir", data.resolve("state").toString()),
                    entry("quarkus.http.test-port", "0"),
                    entry("twosource.operator.token", Tokens.OPERATOR),
                    entry(
                            "twosource.files.folder",
                            Files.createDirectory(data.resolve("files")).toString()),
                    entry("twosource.files.every", "50ms"),
                    entry(
                            "twosource.push.tokens-file",
                            Tokens.file(data.resolve("tokens")).toString()),
                    // The sites that tests visit.
                    entry("twosource.addresses.allowed", "feeds=127.0.0.0/8,links=127.0.0.0/8"),
                    entry("twosource.fetch.pause", "1ms"),
                    // Hubs of tests know where the service is.
                    entry("twosource.websub.callback", "http://localhost:1"),
                    entry(
                            "twosource.websub.keyset-file",
                            HubKeyset.file(data.resolve("hub-keys.json")).toString()),
                    entry("quarkus.log.level", "WARN"));
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
