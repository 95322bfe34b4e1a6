package io.twosource.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {

    private static final Instant BUILT = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir private Path folder;

    private AotCache cache = new AotCache(Path.of("service.jar"));

    @BeforeEach
    void build() throws IOException {
        cache = new AotCache(file("service.jar", BUILT));
    }

    @Test
    void aStartUsesTheCacheThatWasMadeOfWhatItStarts() throws IOException {
        file("service.jar.aot", BUILT.plusSeconds(1));

        assertThat(cache.used()).containsExactly("-XX:AOTCache=" + cache.file());
    }

    @Test
    void aStartWithoutACacheIsAnOrdinaryOne() throws IOException {
        assertThat(cache.used()).isEmpty();
    }

    @Test
    void aCacheOfAnEarlierBuildIsLeftAlone() throws IOException {
        file("service.jar.aot", BUILT.minusSeconds(1));

        assertThat(cache.used()).isEmpty();
    }

    private Path file(String name, Instant modified) throws IOException {
        Path file = Files.writeString(folder.resolve(name), name);
        return Files.setLastModifiedTime(file, FileTime.from(modified));
    }
}
