package io.twosource.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./twosource run} as a process that is killed. */
@SuppressWarnings("NullAway.Init") // set before each test
class LauncherGoneTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir private Path folder;

    private List<Integer> ports;
    private Process launcher;

    @BeforeEach
    void launch() throws IOException {
        ports = List.of(FreePorts.any(), FreePorts.any(), FreePorts.any(), FreePorts.any());
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Twosource.class.getName(), "run", "--home", ".."));
        command.addAll(List.of("--data", folder.resolve("data").toString()));
        command.add("--kafka-port=" + ports.get(0));
        command.add("--ingest-port=" + ports.get(1));
        command.add("--extract-port=" + ports.get(2));
        command.add("--alert-port=" + ports.get(3));
        launcher =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("launcher.log").toFile())
                        .start();
    }

    @AfterEach
    void end() {
        launcher.descendants().forEach(ProcessHandle::destroyForcibly);
        launcher.destroyForcibly();
    }

    @Test
    void noServiceOutlivesALauncherThatIsKilled() throws Exception {
        await(LauncherGoneTest::isListenedOn);
        List<ProcessHandle> services = launcher.children().toList();
        assertThat(services).hasSize(3);

        launcher.destroyForcibly();

        for (ProcessHandle service : services) {
            service.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        await(LauncherGoneTest::isFree);
    }

    private void await(IntPredicate state) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!ports.stream().allMatch(state::test)) {
            assertThat(System.nanoTime()).as("ports %s", ports).isLessThan(giveUp);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private static boolean isListenedOn(int port) {
        try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
