package io.twosource.ingest.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the files that are whole: those that have not changed since the last look. */
final class WatchedFolder {

    private final Folders folders;
    private final Trouble trouble;
    private Map<Path, Seen> seen = new HashMap<>();

    WatchedFolder(Folders folders, Trouble trouble) {
        this.folders = folders;
        this.trouble = trouble;
    }

    /** Claims them; what another replica claims meanwhile is not among them. */
    List<Path> claim(int most) throws IOException {
        Map<Path, Seen> now = new HashMap<>();
        List<Path> claimed = new ArrayList<>();
        for (Path file : folders.waiting()) {
            Optional<Seen> looks =
                    FileKind.of(file.getFileName().toString()).flatMap(_ -> Seen.of(file));
            if (looks.isPresent() && claimed.size() < most && looks.get().equals(seen.get(file))) {
                claim(file).ifPresent(claimed::add);
            } else {
                looks.ifPresent(found -> now.put(file, found));
            }
        }
        seen = now;
        return claimed;
    }

    /** One that cannot be moved stays where it is, and is tried again. */
    private Optional<Path> claim(Path file) {
        try {
            return folders.claim(file);
        } catch (IOException e) {
            trouble.with(file, e);
            return Optional.empty();
        }
    }

    private record Seen(long size, FileTime modified) {
        static Optional<Seen> of(Path file) {
            try {
                return Optional.of(new Seen(Files.size(file), Files.getLastModifiedTime(file)));
            } catch (IOException e) {
                return Optional.empty(); // gone
            }
        }
    }
}
