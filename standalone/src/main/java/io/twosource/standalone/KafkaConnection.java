package io.twosource.standalone;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import picocli.CommandLine.Option;

/** Which Kafka a command speaks to, and as whom. */
final class KafkaConnection {

    @Option(names = "--bootstrap-servers", description = "default: 127.0.0.1:9092")
    private String bootstrapServers = "127.0.0.1:9092";

    @Option(
            names = "--command-config",
            paramLabel = "FILE",
            description = "a Kafka client's settings, as Kafka's own tools take them")
    private Optional<Path> settings = Optional.empty();

    /** As Kafka's clients take them. */
    Map<String, String> settings() throws IOException {
        Properties read = new Properties();
        if (settings.isPresent()) {
            try (Reader file = Files.newBufferedReader(settings.get())) {
                read.load(file);
            }
        }
        Map<String, String> connection = new HashMap<>();
        read.stringPropertyNames().forEach(name -> connection.put(name, read.getProperty(name)));
        connection.put("bootstrap.servers", bootstrapServers);
        return connection;
    }
}
