package io.twosource.standalone;

import static org.awaitility.Awaitility.await;

import io.twosource.schemas.Topic;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** {@code ./twosource start} as a process, and a folder in which it looks like a checkout. */
final class StartedSystem implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin/java").toString();
    private static final String CLASSES = System.getProperty("java.class.path");

    private final Path folder;
    private final Process process;
    private final int kafka;
    private final Ports ports;

    private StartedSystem(Path folder, Process process, int kafka, Ports ports) {
        this.folder = folder;
        this.process = process;
        this.kafka = kafka;
        this.ports = ports;
    }

    /**
     * Begins to start it in {@code folder}, with its data where {@code start} has them.
     *
     * @param collector who is told of traces
     */
    static StartedSystem start(Path folder, String feed, String collector) throws IOException {
        int kafka = FreePorts.any();
        Ports ports = FreePorts.all();
        List<String> command = new ArrayList<>(List.of(JAVA, "-cp", CLASSES));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", Twosource.class.getName()));
        command.addAll(List.of("start", feed, "--home", ".."));
        command.addAll(List.of("--data", folder.resolve("data/run").toString()));
        command.add("--kafka-port=" + kafka);
        command.add("--ingest-port=" + ports.of(Service.INGEST));
        command.add("--extract-port=" + ports.of(Service.EXTRACT));
        command.add("--alert-port=" + ports.of(Service.ALERT));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(folder.resolve("said").toFile());
        builder.environment().merge("JAVA_TOOL_OPTIONS", withoutNames(folder), "%s %s"::formatted);
        builder.environment().put("TWOSOURCE_TRACING_ENABLED", "true");
        builder.environment().put("TWOSOURCE_TRACING_ENDPOINT", collector);
        return new StartedSystem(folder, builder.start(), kafka, ports);
    }

    /** No name leads anywhere, so that feeds of the handbook are not visited: they are real. */
    private static String withoutNames(Path folder) throws IOException {
        String own = InetAddress.getLocalHost().getHostName();
        Path hosts = folder.resolve("hosts");
        Files.writeString(hosts, "127.0.0.1 localhost %s\n".formatted(own));
        return "-Djdk.net.hosts.file=" + hosts;
    }

    /** What it has printed so far. */
    String said() throws IOException {
        return Files.readString(folder.resolve("said"));
    }

    /** Returns once it has printed {@code text}. */
    void awaitSaid(String text) {
        await().atMost(PATIENCE).until(() -> said().contains(text));
    }

    /** What a reader's terminal would be, beside the one in which this runs. */
    Shell shell() throws IOException {
        // The script itself would build; what it then starts is the same.
        Path script = folder.resolve("twosource");
        Files.writeString(
                script,
                """
                #!/usr/bin/env bash
                exec '%s' -cp '%s' %s "$@" --address http://127.0.0.1:%d
                """
                        .formatted(
                                JAVA, CLASSES, Twosource.class.getName(), ports.of(Service.ALERT)));
        if (!script.toFile().setExecutable(true)) {
            throw new IOException(script + " cannot be made a program");
        }
        return Shell.open(
                folder,
                Files.createDirectory(folder.resolve("shell")),
                Map.of(
                        8080, ports.of(Service.ALERT),
                        9080, Ports.management(ports.of(Service.ALERT)),
                        8081, ports.of(Service.INGEST),
                        8082, ports.of(Service.EXTRACT)));
    }

    /** Pushes an article as an operator, in a trace; tells the status of the answer. */
    int push(String article, String traceparent) throws IOException, InterruptedException {
        String operator = Files.readString(folder.resolve("data/run/operator.token")).strip();
        URI articles =
                URI.create("http://127.0.0.1:%d/v1/articles".formatted(ports.of(Service.INGEST)));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(articles)
                                    .header("Authorization", "Bearer " + operator)
                                    .header("Content-Type", "application/json")
                                    .header("traceparent", traceparent)
                                    .POST(HttpRequest.BodyPublishers.ofString(article))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        }
    }

    /** The names of what the services measure. */
    Set<String> metrics() throws IOException, InterruptedException {
        Set<String> names = new TreeSet<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (Service service : Service.values()) {
                String address = "http://127.0.0.1:" + Ports.management(ports.of(service));
                URI metrics = URI.create(address + "/q/metrics");
                client.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString())
                        .body()
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .forEach(line -> names.add(line.split("[{ ]", 2)[0]));
            }
        }
        return names;
    }

    /** Puts a record into a topic that whoever reads it has to make a dead letter. */
    void spoil(Topic<?, ?> topic) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(
                        Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + kafka),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            producer.send(Harm.GARBAGE.record(topic, new Random(7))).get();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
