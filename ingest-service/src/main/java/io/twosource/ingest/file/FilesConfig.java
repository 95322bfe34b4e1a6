package io.twosource.ingest.file;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The folder that is watched. */
@ConfigMapping(prefix = "twosource.files")
public interface FilesConfig {

    /** Nothing is watched where it is not set. */
    Optional<Path> folder();

    /** Who published what names no outlet itself. */
    Optional<String> outlet();

    /** How often to look for files; a file is read once it has not changed since the last look. */
    @WithDefault("1s")
    Duration every();

    /** How many files to read at a time. */
    @WithDefault("8")
    int atATime();

    /**
     * What this replica calls itself among those that share the folder; another that finds files of
     * a name that is not alive takes them over.
     */
    @WithDefault("${quarkus.uuid}")
    String replica();
}
