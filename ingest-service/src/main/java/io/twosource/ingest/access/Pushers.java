package io.twosource.ingest.access;

import io.twosource.platform.token.TokenHash;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The pushers that the tokens' file names now. Thread-safe. */
@Singleton
class Pushers {

    private static final Logger LOG = Logger.getLogger(Pushers.class);
    private static final long BETWEEN_LOOKS = Duration.ofSeconds(1).toNanos();

    private final Optional<Path> file;
    private Read read;
    private long lookedAt;

    Pushers(PushersConfig config) {
        this.file = config.tokensFile();
        this.read = file.map(Pushers::read).orElseGet(Read::nothing);
        this.lookedAt = System.nanoTime();
    }

    Optional<String> holder(TokenHash token) {
        return current().holder(token);
    }

    private synchronized PusherTokens current() {
        long now = System.nanoTime();
        if (file.isPresent() && now - lookedAt > BETWEEN_LOOKS) {
            lookedAt = now;
            lookAgain(file.get());
        }
        return read.tokens();
    }

    /** A file that was broken after the start keeps nobody out who was let in before. */
    private void lookAgain(Path tokens) {
        try {
            if (!Files.getLastModifiedTime(tokens).equals(read.modified())) {
                read = read(tokens);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            LOG.errorf("The pushers' tokens stay as they were: %s", e.getMessage());
        }
    }

    private static Read read(Path file) {
        try {
            return new Read(
                    Files.getLastModifiedTime(file), PusherTokens.of(Files.readAllLines(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the pushers' tokens in " + file, e);
        }
    }

    /** What the file held when it was last changed. */
    private record Read(FileTime modified, PusherTokens tokens) {
        static Read nothing() {
            return new Read(FileTime.fromMillis(0), PusherTokens.none());
        }
    }
}
