package io.twosource.ingest.file;

import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.twosource.ingest.ReadyService;
import io.twosource.ingest.intake.Intake;
import io.twosource.platform.worker.Workers;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class FileEdgeTest implements ReadyService {

    @Inject Intake intake;

    @Test
    void aFolderThatCannotBeReadAtFirstIsReadOnceItCan(@TempDir Path folder) throws IOException {
        Path watched = Files.createFile(folder.resolve("in the way"));
        SimpleMeterRegistry metrics = new SimpleMeterRegistry();
        FileEdge edge =
                new FileEdge(
                        new Config(Optional.of(watched)),
                        intake,
                        metrics,
                        new Workers(metrics, Duration.ofMillis(10), () -> {}));
        edge.start(new StartupEvent());
        await().until(
                        () ->
                                metrics.counter(
                                                        "twosource.worker.restarts",
                                                        "worker",
                                                        "watch-folder")
                                                .count()
                                        > 0);

        Files.delete(watched);

        await().until(() -> Files.exists(watched.resolve("reading").resolve("this.lock")));
        Files.writeString(watched.resolve("empty.xml"), "<conceptItem/>");
        await().until(() -> Files.exists(watched.resolve("failed").resolve("empty.xml")));
        edge.stop(new ShutdownEvent());
    }

    private record Config(Optional<Path> folder) implements FilesConfig {

        @Override
        public Optional<String> outlet() {
            return Optional.empty();
        }

        @Override
        public Duration every() {
            return Duration.ofMillis(50);
        }

        @Override
        public int atATime() {
            return 1;
        }

        @Override
        public String replica() {
            return "this";
        }
    }
}
