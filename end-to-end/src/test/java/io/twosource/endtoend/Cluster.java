package io.twosource.endtoend;

import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.HostConfig;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.ImageFromDockerfile;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.utility.MountableFile;

/**
 * Kafka, the three images as Maven has just built them, and a newsroom's receiver, on one network.
 */
final class Cluster implements AutoCloseable {

    static final String OPERATOR_TOKEN = "not-a-secret-but-a-test-token";

    /** The image's AOT cache then holds less than a whole start, which is enough to see it used. */
    private static final String SECONDS_TO_WARM = "8";

    private static final String BROKER = "kafka:19092";
    private static final int RECEIVER_PORT = 8080;
    private static final int LAST_WORDS = 4000;

    private final Network network = Network.newNetwork();
    private final KafkaContainer kafka =
            new KafkaContainer("apache/kafka:4.3.1")
                    .withNetwork(network)
                    .withListener(BROKER)
                    .withEnv("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_REPLICATION_FACTOR", "1")
                    .withEnv("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_MIN_ISR", "1");
    private final GenericContainer<?> receiver = receiver();
    private final GenericContainer<?> ingest =
            service("ingest-service", 8081, 9081)
                    .withEnv("TWOSOURCE_OPERATOR_TOKEN", OPERATOR_TOKEN);
    private final GenericContainer<?> extract = service("extract-service", 8082, 9082);
    private final GenericContainer<?> alert =
            service("alert-service", 8080, 9080)
                    .withEnv(
                            Map.of(
                                    "TWOSOURCE_OPERATOR_TOKEN",
                                    OPERATOR_TOKEN,
                                    "TWOSOURCE_SECRETS_KEY",
                                    "bm90IGEgc2VjcmV0OiBhIHRlc3Qga2V5IDMyIGJ5dGU=",
                                    "TWOSOURCE_ADDRESSES_ALLOWED",
                                    "newsroom/paper=newsroom"));

    /** Returns once all of them are ready. */
    static Cluster start() {
        Cluster cluster = new Cluster();
        try {
            cluster.kafka.start();
            Startables.deepStart(cluster.receiver, cluster.ingest, cluster.extract, cluster.alert)
                    .join();
            return cluster;
        } catch (RuntimeException e) {
            cluster.close(); // or what did start is left running
            throw e;
        }
    }

    private GenericContainer<?> receiver() {
        return new GenericContainer<>("eclipse-temurin:25-jre")
                .withNetwork(network)
                .withNetworkAliases("newsroom")
                .withCopyFileToContainer(
                        MountableFile.forHostPath(Path.of("target/receiver.jar")), "/receiver.jar")
                .withCommand("java", "-Xmx128m", "-jar", "/receiver.jar", "--port", "8080")
                .withExposedPorts(RECEIVER_PORT)
                .waitingFor(Wait.forHttp("/__admin/mappings"));
    }

    private GenericContainer<?> service(String name, int port, int management) {
        return new GenericContainer<>(
                        new ImageFromDockerfile("twosource-test/" + name, false)
                                .withDockerfile(Path.of("..", name, "Dockerfile"))
                                .withBuildArg("WARM", SECONDS_TO_WARM))
                .withNetwork(network)
                .withNetworkAliases(name)
                .withEnv("KAFKA_BOOTSTRAP_SERVERS", BROKER)
                .withExposedPorts(port, management)
                .withTmpFs(Map.of("/tmp", "exec,nosuid,nodev,size=256m"))
                .withCreateContainerCmdModifier(command -> confine(command.getHostConfig()))
                .waitingFor(
                        Wait.forHttp("/q/health/ready")
                                .forPort(management)
                                .withStartupTimeout(Duration.ofMinutes(3)));
    }

    /** As docker-compose.yml has it. */
    private static void confine(@Nullable HostConfig host) {
        Objects.requireNonNull(host)
                .withReadonlyRootfs(true)
                .withCapDrop(Capability.ALL)
                .withSecurityOpts(List.of("no-new-privileges:true"))
                .withPidsLimit(256L);
    }

    /** Where the receiver is for alert-service. */
    String webhookUrl() {
        return "http://newsroom:" + RECEIVER_PORT + "/webhooks";
    }

    String ingestAddress() {
        return address(ingest);
    }

    String alertAddress() {
        return address(alert);
    }

    String receiverAddress() {
        return address(receiver);
    }

    /** The end of what each service wrote, for a failure that shows elsewhere. */
    String lastWords() {
        return Stream.of(ingest, extract, alert)
                .map(service -> service.getDockerImageName() + " wrote:\n" + end(service.getLogs()))
                .collect(Collectors.joining("\n"));
    }

    private static String end(String log) {
        return log.substring(Math.max(0, log.length() - LAST_WORDS));
    }

    private static String address(GenericContainer<?> container) {
        return "http://" + container.getHost() + ":" + container.getFirstMappedPort();
    }

    @Override
    public void close() {
        Stream.of(alert, extract, ingest, receiver, kafka).forEach(GenericContainer::stop);
        network.close();
    }
}
