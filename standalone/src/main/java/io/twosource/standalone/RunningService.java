package io.twosource.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One service as a process of its own, supervised. Closing it stops it. */
final class RunningService implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Service service;
    private final SupervisedProcess process;
    private final URI address;
    private final URI management;
    private final Path log;

    private RunningService(Service service, SupervisedProcess process, int port, Path log) {
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
            Map<String, String> secrets,
            Consumer<String> tell)
            throws IOException {
        Path log = place.log(service.title());
        Files.deleteIfExists(log);
        ProcessBuilder builder =
                new ProcessBuilder(command(service, port, place, settings))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(secrets);
        // Two arenas instead of eight a core: a third less memory, and nothing here is slower.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        SupervisedProcess process =
                SupervisedProcess.start(
                        service.title(), log.toString(), builder::start, RestartPolicy.USUAL, tell);
        return new RunningService(service, process, port, log);
    }

    private static List<String> command(
            Service service, int port, Place place, List<String> settings) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(service.options());
        command.addAll(place.aotCache(service).used());
        command.add("-Dquarkus.http.host=127.0.0.1");
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dquarkus.management.host=127.0.0.1");
        command.add("-Dquarkus.management.port=" + Ports.management(port));
        // However this process ends, its services end with it.
        command.add("-Dtwosource.launcher=" + ProcessHandle.current().pid());
        command.addAll(settings);
        command.add("-jar");
        command.add(place.quarkusApp(service.title()).toString());
        return command;
    }

    private static URI loopback(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    void kill() {
        process.kill();
    }

    void restart() throws InterruptedException {
        process.restart();
    }

    boolean hasEnded() {
        return process.hasEnded();
    }

    URI address() {
        return address;
    }

    /**
     * Returns once it says that it is ready.
     *
     * @throws IOException if it ends too often instead, or is not ready in time
     */
    void awaitReady(HttpClient client, Duration patience) throws IOException, InterruptedException {
        HttpRequest ready =
                HttpRequest.newBuilder(management.resolve("/q/health/ready"))
                        .timeout(Duration.ofSeconds(5))
                        .build();
        long deadline = System.nanoTime() + patience.toNanos();
        while (!answers(client, ready)) {
            if (process.isGivenUp()) {
                throw new IOException(service.title() + " does not start, see " + log);
            }
            if (System.nanoTime() > deadline) {
                throw new IOException(service.title() + " is not ready, see " + log);
            }
            Thread.sleep(BETWEEN_LOOKS);
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

    /** Of the process that runs now. */
    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.close();
    }
}
