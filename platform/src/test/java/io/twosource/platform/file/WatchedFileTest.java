package io.twosource.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFileTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    @TempDir private Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("number"), "1");
    }

    @Test
    void whatIsWrittenIsReadWithoutARestart() throws IOException {
        WatchedFile<Integer> number = watched(Duration.ZERO);

        // As long and at the same time as the one before, as far as the file system tells.
        Files.writeString(file, "2");

        assertThat(number.current()).isEqualTo(2);
    }

    @Test
    void itIsNotLookedAtForEveryCaller() throws IOException {
        WatchedFile<Integer> number = watched(Duration.ofHours(1));

        Files.writeString(file, "2");

        assertThat(number.current()).isEqualTo(1);
    }

    @Test
    void whatIsBrokenOrGoneLeavesWhatWasGoodAndIsCounted() throws IOException {
        WatchedFile<Integer> number = watched(Duration.ZERO);

        Files.writeString(file, "x");
        assertThat(number.current()).isEqualTo(1);
        Files.delete(file);
        assertThat(number.current()).isEqualTo(1);

        assertThat(broken()).isEqualTo(2);
        Files.writeString(file, "3");
        assertThat(number.current()).isEqualTo(3);
        assertThat(broken()).isEqualTo(2);
    }

    @Test
    void nothingBeginsWithAFileThatIsNotInOrder() throws IOException {
        Files.writeString(file, "secret");
        assertThatThrownBy(() -> watched(Duration.ZERO))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is no number")
                .hasMessageNotContaining("secret");

        Files.writeString(file, "1".repeat(WatchedFile.MOST_BYTES + 1));
        assertThatThrownBy(() -> watched(Duration.ZERO))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("bytes");

        Files.delete(file);
        assertThatThrownBy(() -> watched(Duration.ZERO)).isInstanceOf(IllegalStateException.class);
    }

    private WatchedFile<Integer> watched(Duration betweenLooks) {
        return WatchedFile.open(file, "number", registry, WatchedFileTest::number, betweenLooks);
    }

    private double broken() {
        return registry.counter("twosource.watched.files.broken", "file", "number").count();
    }

    private static Integer number(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException("is no number");
        }
        return Integer.valueOf(text);
    }
}
