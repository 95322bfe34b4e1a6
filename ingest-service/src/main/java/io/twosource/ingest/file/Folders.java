package io.twosource.ingest.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The watched folder and those in it: {@code reading/REPLICA} holds what a replica has claimed, by
 * renaming, which only one can do; {@code done} and {@code failed} hold what was read. Links are
 * not followed: whoever may leave files here must not have others read or written. While it runs, a
 * replica holds a lock on the file {@code reading/REPLICA.lock}, which its end releases, however it
 * ends.
 */
final class Folders implements AutoCloseable {

    private static final String LOCK = ".lock";

    private final Path folder;
    private final Path reading;
    private final String replica;
    private final FileChannel alive;

    private Folders(Path folder, String replica) throws IOException {
        this.folder = folder;
        this.replica = replica;
        this.reading = folder.resolve("reading");
        Files.createDirectories(folder); // this one is the operator's, who may link it
        for (String name : List.of("done", "failed")) {
            make(folder.resolve(name));
        }
        make(reading);
        this.alive = channel(replica);
    }

    /**
     * Claims its place beside other replicas.
     *
     * @throws IOException if the folder cannot be written to, or another replica of that name runs
     */
    static Folders open(Path folder, String replica) throws IOException {
        Folders folders = new Folders(folder, replica);
        if (lock(folders.alive).isEmpty()) {
            folders.close();
            throw new IOException("another replica reads " + folder + " under the name " + replica);
        }
        // Only now: a folder of claims without a lock on it is taken for a dead replica's.
        make(folders.reading.resolve(replica));
        return folders;
    }

    /** What lies there to be claimed. */
    List<Path> waiting() throws IOException {
        return files(folder);
    }

    /** Empty where another replica was faster. */
    Optional<Path> claim(Path file) throws IOException {
        return move(file, reading.resolve(replica));
    }

    /** What this replica has claimed and not read yet, or an earlier one of its name. */
    List<Path> claimed() throws IOException {
        return files(reading.resolve(replica));
    }

    /** Puts back what replicas had claimed that run no more; one that fails keeps no other. */
    void releaseOfTheDead(Trouble trouble) throws IOException {
        for (Path claims : entries(reading, Folders::isFolder)) {
            String name = claims.getFileName().toString();
            if (!name.equals(replica)) {
                try {
                    releaseUnlessAlive(name, claims);
                } catch (IOException e) {
                    trouble.with(claims, e);
                }
            }
        }
    }

    private void releaseUnlessAlive(String name, Path claims) throws IOException {
        try (FileChannel channel = channel(name)) {
            if (lock(channel).isPresent()) {
                for (Path file : files(claims)) {
                    move(file, folder);
                }
                Files.deleteIfExists(claims);
                Files.deleteIfExists(reading.resolve(name + LOCK));
            }
        }
    }

    /** Files a claimed one; of the same name there may be several over time. */
    void done(Path claimed) throws IOException {
        move(claimed, folder.resolve("done"));
    }

    void failed(Path claimed, String reason) throws IOException {
        Optional<Path> moved = move(claimed, folder.resolve("failed"));
        if (moved.isPresent()) {
            Path told = moved.get();
            Files.writeString(
                    told.resolveSibling(told.getFileName() + ".reason.txt"),
                    reason,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static Optional<Path> move(Path file, Path into) throws IOException {
        try {
            return Optional.of(Files.move(file, free(into, file), StandardCopyOption.ATOMIC_MOVE));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("the folders must be on one file system", e);
        }
    }

    private static Path free(Path into, Path file) {
        String name = file.getFileName().toString();
        Path free = into.resolve(name);
        for (int number = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); number++) {
            free = into.resolve(number + "-" + name);
        }
        return free;
    }

    private static List<Path> files(Path in) throws IOException {
        return entries(in, file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS));
    }

    private static List<Path> entries(Path in, Predicate<Path> kind) throws IOException {
        try (Stream<Path> entries = Files.list(in)) {
            return entries.filter(kind).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Another replica may make it at the same moment. */
    private static void make(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            if (!isFolder(folder)) {
                throw new IOException(folder + " must be a folder, and no link to one", e);
            }
        }
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private FileChannel channel(String name) throws IOException {
        return FileChannel.open(
                reading.resolve(name + LOCK),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        alive.close();
    }
}
