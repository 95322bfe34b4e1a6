package io.twosource.standalone;

import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What stands in a Kafka topic, for people: committed records as JSON, one a line. */
@Command(name = "show", description = "prints what stands in a Kafka topic as JSON lines")
final class Show implements Callable<Integer> {

    @Parameters(paramLabel = "TOPIC")
    private String name = "";

    @Option(names = "--bootstrap-servers", description = "default: 127.0.0.1:9092")
    private String bootstrapServers = "127.0.0.1:9092";

    @Option(
            names = "--command-config",
            paramLabel = "FILE",
            description = "a Kafka client's settings, as Kafka's own tools take them")
    private Optional<Path> settings = Optional.empty();

    @Override
    public Integer call() throws CannotStart, IOException {
        PrintStream out = System.out;
        for (Object value : new Records(connection()).all(topic())) {
            out.println(value);
        }
        return 0;
    }

    private Map<String, String> connection() throws IOException {
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

    private Topic<?, ?> topic() throws CannotStart {
        return Topics.all().stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new CannotStart(
                                        "no topic %s; there are %s; dead letters are shown by `dead-letters list SERVICE`"
                                                .formatted(name, names())));
    }

    private static String names() {
        return Topics.all().stream().map(Topic::name).collect(Collectors.joining(", "));
    }
}
