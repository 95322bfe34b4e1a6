package io.twosource.ingest.access;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Who may push, beside operators. */
@ConfigMapping(prefix = "twosource.push")
public interface PushersConfig {

    /**
     * A file that names them: on each line a name, its token or {@code sha256:} and the token's
     * hash in 64 hexadecimal digits, and the outlets that it may publish as, with semicolons
     * between them; {@code all of} before an outlet lets it change and see what others pushed there
     * too. Read again whenever it has changed.
     */
    Optional<Path> tokensFile();
}
