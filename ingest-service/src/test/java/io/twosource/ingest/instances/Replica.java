package io.twosource.ingest.instances;

import static org.awaitility.Awaitility.await;

import io.twosource.ingest.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The service as it was built, as a process with a state of its own. Whenever it ends it is started
 * again on what it left, as an orchestrator does.
 */
final class Replica implements AutoCloseable {

    private static final String APPLICATION = "target/quarkus-app/quarkus-run.jar";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final ProcessBuilder builder;
    private @Nullable Process process;
    private int port;
    private int starts;
    private boolean closed;

    private Replica(ProcessBuilder builder) {
        this.builder = builder;
    }

    /** With its state and its log in {@code folder}. */
    static Replica start(String bootstrapServers, Path folder, List<String> settings)
            throws IOException {
        Files.createDirectories(folder);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // As on one machine: see the launcher's Service.
        command.addAll(List.of("-Xmx128m", "-XX:+UseSerialGC"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("-Dquarkus.http.host=127.0.0.1");
        command.add("-Dtwosource.advertised.host=127.0.0.1");
        command.add("-Dkafka.bootstrap.servers=" + bootstrapServers);
        command.add("-Dtwosource.state.dir=" + folder.resolve("state"));
        command.addAll(settings);
        command.addAll(List.of("-jar", APPLICATION));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("TWOSOURCE_OPERATOR_TOKEN", Tokens.OPERATOR);
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
        Replica replica = new Replica(builder);
        replica.start();
        return replica;
    }

    private synchronized void start() {
        if (closed) {
            return;
        }
        try {
            port = freePort(); // the one before may be taken by now
            builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        starts++;
        var _ = process.onExit().thenRun(this::start);
    }

    /** With {@code kill -9}. */
    synchronized void kill() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    synchronized int starts() {
        return starts;
    }

    synchronized URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    void awaitReady() {
        await().atMost(Duration.ofMinutes(3)).until(this::isReady);
    }

    boolean isReady() {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address().resolve("/q/health/ready"))
                            .timeout(Duration.ofSeconds(2))
                            .build();
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // not listening yet
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        kill();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
