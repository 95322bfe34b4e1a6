package io.twosource.platform.token;

import io.smallrye.config.ConfigMapping;
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
}
