package io.twosource.alert.subscription;

import io.smallrye.config.ConfigMapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The keys that webhooks' secrets are sealed with. */
@ConfigMapping(prefix = "twosource.secrets")
public interface SecretsConfig {

    /** 32 bytes in base64; beside a keyset it opens what it sealed, and seals nothing more. */
    Optional<String> key();

    /** A file that holds it; read where {@link #key} is not set. */
    Optional<Path> keyFile();

    /** A keyset of Tink's, read again when it changes: its primary key seals, all of them open. */
    Optional<Path> keysetFile();

    /**
     * The single key from wherever it is, if there is one: it has no id.
     *
     * @throws UncheckedIOException if its file cannot be read
     */
    default Optional<String> anyKey() {
        return key().or(() -> keyFile().map(SecretsConfig::read));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the key in " + file, e);
        }
    }
}
