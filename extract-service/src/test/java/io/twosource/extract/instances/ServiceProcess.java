package io.twosource.extract.instances;

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
import org.jspecify.annotations.Nullable;

/**
 * The service as it was built, as a process with a state of its own. Whenever it ends it is started
 * again on what it left, as an orchestrator does.
 */
final class ServiceProcess implements AutoCloseable {

    private static final String APPLICATION = "target/quarkus-app/quarkus-run.jar";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final ProcessBuilder builder;
    private @Nullable Process process;
    private int port;
    private int starts;
    private boolean closed;

    private ServiceProcess(ProcessBuilder builder) {
        this.builder = builder;
    }

    /** With its state and its log in {@code folder}. */
    static ServiceProcess start(Broker broker, Path folder, int cells) throws IOException {
        Files.createDirectories(folder);
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Dquarkus.http.host=127.0.0.1",
                        "-Dkafka.bootstrap.servers=" + broker.bootstrapServers(),
                        "-Dtwosource.state.dir=" + folder.resolve("state"),
                        "-Dtwosource.claims.cells=" + cells,
                        "-jar",
                        APPLICATION);
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
        ServiceProcess service = new ServiceProcess(builder);
        service.start();
        return service;
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

    boolean isReady() {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(ready()).timeout(Duration.ofSeconds(2)).build();
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // not listening yet
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized URI ready() {
        return URI.create("http://127.0.0.1:%d/q/health/ready".formatted(port));
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
