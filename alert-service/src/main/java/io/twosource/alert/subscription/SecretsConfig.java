package io.twosource.alert.subscription;

import io.smallrye.config.ConfigMapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The key that webhooks' secrets are sealed with: as such, or in a file that containers mount. */
@ConfigMapping(prefix = "twosource.secrets")
public interface SecretsConfig {

    /** 32 bytes in base64. */
    Optional<String> key();

    /** A file that holds it; read where {@link #key} is not set. */
    Optional<Path> keyFile();

    /**
     * The key from wherever it is.
     *
     * @throws IllegalStateException if there is none
     * @throws UncheckedIOException if its file cannot be read
     */
    default String anyKey() {
        return key().or(() -> keyFile().map(SecretsConfig::read))
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "set twosource.secrets.key or twosource.secrets.key-file:"
                                                + " webhooks' secrets are sealed with it"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the key in " + file, e);
        }
    }
}
