package io.twosource.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One service as a process of its own. Closing it stops it, if need be by force. */
final class RunningService implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

    private final Service service;
    private final Process process;
    private final URI address;
    private final URI management;
    private final Path log;

    private RunningService(Service service, Process process, int port, Path log) {
        this.service = service;
        this.process = process;
        this.address = loopback(port);
        this.management = loopback(Ports.management(port));
        this.log = log;
    }

    /** Starts it; {@code settings} are system properties, {@code secrets} go by environment. */
    static RunningService start(
            Service service,
            int port,
            Place place,
            List<String> settings,
            Map<String, String> secrets)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(service.memory());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("-Dquarkus.http.host=127.0.0.1");
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dquarkus.management.host=127.0.0.1");
        command.add("-Dquarkus.management.port=" + Ports.management(port));
        command.addAll(settings);
        command.add("-jar");
        command.add(place.quarkusApp(service.title()).toString());
        Path log = place.log(service.title());
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(secrets);
        // Two arenas instead of eight a core: a third less memory, and nothing here is slower.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        return new RunningService(service, builder.start(), port, log);
    }

    private static URI loopback(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    void kill() {
        process.destroyForcibly();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    URI address() {
        return address;
    }

    /**
     * Returns once it says that it is ready.
     *
     * @throws IOException if it stops instead, or is not ready in time
     */
    void awaitReady(HttpClient client, Duration patience) throws IOException, InterruptedException {
        HttpRequest ready =
                HttpRequest.newBuilder(management.resolve("/q/health/ready"))
                        .timeout(Duration.ofSeconds(5))
                        .build();
        long deadline = System.nanoTime() + patience.toNanos();
        while (!answers(client, ready)) {
            if (!process.isAlive()) {
                throw new IOException(service.title() + " stopped while it started, see " + log);
            }
            if (System.nanoTime() > deadline) {
                throw new IOException(service.title() + " is not ready, see " + log);
            }
            process.waitFor(BETWEEN_LOOKS);
        }
    }

    private static boolean answers(HttpClient client, HttpRequest ready)
            throws InterruptedException {
        try {
            return client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // not listening yet
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
