package io.twosource.platform.token;

import io.smallrye.config.ConfigMapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the operators are let in with: as such, or in a file that containers mount. */
@ConfigMapping(prefix = "twosource.operator")
public interface OperatorConfig {

    /** Shorter ones can be guessed. */
    int LEAST_LENGTH = 24;

    /** At least 24 characters, of which no space; or lines as in the file. */
    Optional<String> token();

    /**
     * A file that holds it, or on each line a name and a token or {@code sha256:} and its hash;
     * read where {@link #token} is not set, and again when it changes.
     */
    Optional<Path> tokenFile();

    /**
     * What the token from wherever it is hashes to.
     *
     * @throws IllegalStateException if there is none, or one that can be guessed
     * @throws UncheckedIOException if its file cannot be read
     */
    default TokenHash anyToken() {
        return token().or(() -> tokenFile().map(OperatorConfig::read))
                .filter(token -> token.length() >= LEAST_LENGTH)
                .map(TokenHash::of)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "set twosource.operator.token or"
                                                + " twosource.operator.token-file to 24 characters"
                                                + " or more: operators are let in with it"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the operators' token in " + file, e);
        }
    }
}
