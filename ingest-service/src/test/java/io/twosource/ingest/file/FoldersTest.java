package io.twosource.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

    private static final Trouble NONE =
            (path, reason) -> {
                throw new AssertionError(path + ": " + reason);
            };

    @TempDir private Path folder;

    @Test
    void aFileIsClaimedByOneReplicaAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{}");
        try (Folders one = Folders.open(folder, "one");
                Folders other = Folders.open(folder, "other")) {
            assertThat(one.claim(file)).isPresent();
            assertThat(other.claim(file)).isEmpty();
        }
    }

    @Test
    void whatAReplicaThatRunsNoMoreHasClaimedIsPutBack() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{}");
        try (Folders dead = Folders.open(folder, "dead")) {
            dead.claim(folder.resolve("a.json"));
        }

        try (Folders alive = Folders.open(folder, "alive")) {
            alive.releaseOfTheDead(NONE);

            assertThat(alive.waiting()).extracting(Path::getFileName).hasToString("[a.json]");
        }
    }

    @Test
    void oneDeadReplicasFolderThatCannotBeReadKeepsNoOther() throws IOException {
        for (String name : List.of("dead-1", "dead-3")) {
            Path file = Files.writeString(folder.resolve(name + ".json"), "{}");
            try (Folders dead = Folders.open(folder, name)) {
                dead.claim(file);
            }
        }
        Path unreadable = Files.createDirectories(folder.resolve("reading/dead-2"));
        Files.createDirectory(folder.resolve("reading/dead-2.lock"));
        List<Path> trouble = new ArrayList<>();

        try (Folders alive = Folders.open(folder, "alive")) {
            alive.releaseOfTheDead((path, _) -> trouble.add(path));

            assertThat(alive.waiting())
                    .extracting(Path::getFileName)
                    .hasToString("[dead-1.json, dead-3.json]");
        }
        assertThat(trouble).containsExactly(unreadable);
    }

    @Test
    void aFileThatGrowsIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{");
        Files.writeString(folder.resolve("b.json.part"), "{}");
        Files.writeString(folder.resolve(".c.json"), "{}");
        try (Folders folders = Folders.open(folder, "one")) {
            WatchedFolder watched = new WatchedFolder(folders, NONE);

            assertThat(watched.claim(10)).isEmpty();
            Files.writeString(file, "{}");
            assertThat(watched.claim(10)).isEmpty();
            assertThat(watched.claim(10)).extracting(Path::getFileName).hasToString("[a.json]");
        }
    }

    @Test
    void linksAreNotFollowed(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.json"), "{}");
        Files.createSymbolicLink(folder.resolve("a.json"), secret);
        try (Folders folders = Folders.open(folder, "one")) {
            Files.createSymbolicLink(folder.resolve("reading/dead"), elsewhere);
            Files.createSymbolicLink(folder.resolve("failed/b.json.reason.txt"), secret);
            folders.releaseOfTheDead(NONE);

            assertThat(folders.waiting()).isEmpty();
            Path claimed =
                    folders.claim(Files.writeString(folder.resolve("b.json"), "?")).orElseThrow();
            assertThatThrownBy(() -> folders.failed(claimed, "no article"))
                    .isInstanceOf(IOException.class);
        }

        assertThat(elsewhere).isDirectoryContaining("glob:**secret.json");
        assertThat(secret).hasContent("{}");
    }

    @Test
    void theFolderIsMadeAndMayBeALinkItself(@TempDir Path elsewhere) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), elsewhere);

        try (Folders linked = Folders.open(link, "one");
                Folders made = Folders.open(folder.resolve("not/there"), "one")) {
            assertThat(linked.waiting()).isEmpty();
            assertThat(made.waiting()).isEmpty();
        }
    }

    @Test
    void aLinkIsNoPlaceToKeepWhatWasRead(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(folder.resolve("done"), elsewhere);

        assertThatThrownBy(() -> Folders.open(folder, "one")).isInstanceOf(IOException.class);
    }

    @Test
    void theReasonStandsBesideWhatFailedAndNoFileIsOverwritten() throws IOException {
        try (Folders folders = Folders.open(folder, "one")) {
            for (int time = 0; time < 2; time++) {
                Path file = Files.writeString(folder.resolve("a.json"), "{}");
                folders.failed(folders.claim(file).orElseThrow(), "no article");
            }
        }

        assertThat(List.of(folder.resolve("failed").toFile().list()))
                .containsExactlyInAnyOrder(
                        "a.json", "a.json.reason.txt", "2-a.json", "2-a.json.reason.txt");
    }
}
