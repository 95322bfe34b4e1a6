package io.twosource.alert.claim;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;

/**
 * An index whose files are not what Lucene wrote. It is a copy of a topic, so it may be deleted.
 */
final class CorruptIndex {

    private static final List<Class<? extends IOException>> SIGNS =
            List.of(
                    CorruptIndexException.class,
                    IndexFormatTooOldException.class,
                    IndexFormatTooNewException.class,
                    IndexNotFoundException.class,
                    NoSuchFileException.class,
                    FileNotFoundException.class,
                    EOFException.class);

    private CorruptIndex() {}

    /** Whether opening the same files once more would fail again; not so of a full disk. */
    static boolean isReasonOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> SIGNS.stream().anyMatch(sign -> sign.isInstance(cause)));
    }

    /** Deletes its files; the folder stays. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }
}
