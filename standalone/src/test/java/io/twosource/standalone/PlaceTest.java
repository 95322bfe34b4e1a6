package io.twosource.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceTest {

    @TempDir private Path folder;

    private Place place;

    @BeforeEach
    void aPlace() throws CannotStart {
        place = new Place(Path.of("."), folder.resolve("data"));
        place.prepare();
    }

    @Test
    void whatAnEarlierDemoStoredIsRemoved() throws Exception {
        Files.createDirectories(place.kafka().resolve("articles-0"));

        place.empty();

        assertThat(place.data()).doesNotExist();
    }

    @Test
    void aFolderWithAnythingElseInItIsNotEmptied() throws Exception {
        Path thesis = Files.createFile(place.data().resolve("thesis.txt"));

        assertThatThrownBy(place::empty)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("thesis.txt");
        assertThat(thesis).exists();
    }

    @Test
    void aDataFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> new Place(Path.of("."), file).prepare())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void theSecretsKeyIsMadeOnceAndForItsOwnerAlone() throws IOException {
        String key = KeptSecret.in(place.secretsKey());

        assertThat(KeptSecret.in(place.secretsKey())).isEqualTo(key);
        assertThat(Files.getPosixFilePermissions(place.secretsKey()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
}
