package io.twosource.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A service as it was built, as a process with a state of its own. Whenever it ends it is started
 * again on what it left, as an orchestrator does. Thread-safe.
 */
public final class ServiceProcess implements AutoCloseable {

    private static final String APPLICATION = "target/quarkus-app/quarkus-run.jar";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final ProcessBuilder builder;
    private @Nullable Process process;
    private int port;
    private int managementPort;
    private int starts;
    private boolean closed;

    private ServiceProcess(ProcessBuilder builder) {
        this.builder = builder;
    }

    /**
     * Starts the service of the module whose folder is the current one.
     *
     * @param folder where its state and its log stand
     * @param megabytes its heap
     * @param settings arguments of the JVM: {@code -Dname=value}
     */
    public static ServiceProcess start(
            String bootstrapServers,
            Path folder,
            int megabytes,
            List<String> settings,
            Map<String, String> environment)
            throws IOException {
        Files.createDirectories(folder);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + megabytes + "m", "-XX:+UseSerialGC"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("-Dquarkus.http.host=127.0.0.1");
        command.add("-Dquarkus.management.host=127.0.0.1");
        command.add("-Dtwosource.advertised.host=127.0.0.1");
        command.add("-Dkafka.bootstrap.servers=" + bootstrapServers);
        command.add("-Dtwosource.state.dir=" + folder.resolve("state"));
        command.addAll(settings);
        command.addAll(List.of("-jar", APPLICATION));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
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
            port = Ports.free(); // the one before may be taken by now
            managementPort = Ports.free();
            builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
            builder.environment().put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        starts++;
        var _ = process.onExit().thenRun(this::start);
    }

    /** With {@code kill -9}. */
    public synchronized void kill() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    /** How often it was started. */
    public synchronized int starts() {
        return starts;
    }

    public synchronized URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Where its metrics and its health are told. */
    public synchronized URI management() {
        return URI.create("http://127.0.0.1:" + managementPort);
    }

    public synchronized long pid() {
        return process == null ? 0 : process.pid();
    }

    /** Processor time that it has used since it was started last. */
    public synchronized Duration processorTime() {
        return process == null
                ? Duration.ZERO
                : process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Resident memory in megabytes; 0 where the system does not say. */
    public long residentMegabytes() {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid()), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    /**
     * Returns when it is ready.
     *
     * @throws IllegalStateException if it is not within three minutes
     */
    public void awaitReady() {
        long giveUp = System.nanoTime() + LONGEST_START.toNanos();
        while (!isReady()) {
            if (System.nanoTime() > giveUp) {
                throw new IllegalStateException("not ready: see the log beside its state");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    public boolean isReady() {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(management().resolve("/q/health/ready"))
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
}
