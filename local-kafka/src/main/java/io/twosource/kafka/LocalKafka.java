package io.twosource.kafka;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * One Kafka node, broker and controller (KRaft), on loopback. What it stores outlives it: started
 * again on the same folder it goes on where it stopped.
 */
public final class LocalKafka implements AutoCloseable {

    private final KafkaRaftServer server;
    private final int port;

    private LocalKafka(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** As {@link #start(Path, int)}, on a port that is free. */
    public static LocalKafka start(Path data) throws IOException {
        return start(data, Ports.free());
    }

    /**
     * Starts on {@code port} with its logs in {@code data}, which is made where it is missing.
     * Returns when clients can connect.
     *
     * @throws java.net.BindException if the port is in use
     * @throws IOException if the folder cannot be written
     */
    public static LocalKafka start(Path data, int port) throws IOException {
        return start(data, port, Optional.empty());
    }

    /** As {@link #start(Path)}, for those alone whom {@code security} lets in. */
    public static LocalKafka start(Path data, BrokerSecurity security) throws IOException {
        return start(data, Ports.free(), Optional.of(security));
    }

    private static LocalKafka start(Path data, int port, Optional<BrokerSecurity> security)
            throws IOException {
        Ports.requireFree(port);
        Files.createDirectories(data);
        NodeSettings settings = new NodeSettings(data, port, Ports.free(), security);
        if (Files.notExists(data.resolve("meta.properties"))) {
            format(data);
        }
        KafkaRaftServer server =
                new KafkaRaftServer(
                        KafkaConfig.fromProps(settings.properties(), false), Time.SYSTEM);
        server.startup();
        return new LocalKafka(server, port);
    }

    public String bootstrapServers() {
        return NodeSettings.HOST + ":" + port;
    }

    /** Stops in order; records are on disk. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(Path data) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(said, true, StandardCharsets.UTF_8))
                    .setSupportedFeatures(List.copyOf(Feature.PRODUCTION_FEATURES))
                    .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                    .setNodeId(NodeSettings.NODE_ID)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName(NodeSettings.CONTROLLER)
                    .addDirectory(data.toString())
                    .setMetadataLogDirectory(data.toString())
                    .run();
        } catch (Exception e) {
            throw new IOException(
                    "cannot format " + data + ": " + said.toString(StandardCharsets.UTF_8), e);
        }
    }
}
