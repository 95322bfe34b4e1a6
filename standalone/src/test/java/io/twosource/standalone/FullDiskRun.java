package io.twosource.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disk under the state folders is filled to the last byte while news comes in, and services are
 * killed on it. A long run with a command of its own; it mounts a small disk, so that it needs the
 * right to.
 */
class FullDiskRun {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration ON_THE_FULL_DISK = Duration.ofMinutes(1);
    private static final String COMPLAINT = "is full";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path data;

    private Path state;

    @BeforeEach
    void mount() throws Exception {
        state = Files.createDirectories(data.resolve("state"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=600m", "tmpfs", state.toString()),
                "a disk can be mounted by root alone");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", "--lazy", state.toString());
    }

    @Test
    void aFullDiskIsToldInALineAndNothingIsLostOnceThereIsRoom() throws Exception {
        try (Stage stage = Stage.set(data)) {
            Path filling = state.resolve("filling");
            fill(filling);
            Thread.sleep(ON_THE_FULL_DISK);
            for (Service service : silent(stage)) {
                stage.machine().kill(service);
            }
            await().atMost(PATIENCE).until(() -> silent(stage), empty());

            Files.delete(filling);

            stage.awaitTold(20);
            stage.balance(PATIENCE);
            for (Service service : Service.values()) {
                assertThat(stage.log(service)).content().contains("has room again");
            }
        }
    }

    /**
     * Those that have not had to write to it: what fits into memory is written later, by some only
     * after hours. Each has to when it starts.
     */
    private static List<Service> silent(Stage stage) throws IOException {
        List<Service> silent = new ArrayList<>();
        for (Service service : Service.values()) {
            if (!Files.readString(stage.log(service)).contains(COMPLAINT)) {
                silent.add(service);
            }
        }
        return silent;
    }

    private static void fill(Path file) throws IOException {
        byte[] block = new byte[4096];
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            System.out.println("the disk is full: " + full.getMessage());
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }
}
