package io.twosource.alert.desk.operation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * With what other services are asked for the operators' pages. An operator's token that those take,
 * and this service keeps as it is: of those that let in here it may know no more than a hash.
 */
@ConfigMapping(prefix = "twosource.services")
public interface ServicesConfig {

    /** An operator's token at ingest-service and extract-service. */
    Optional<String> token();

    /** A file that holds it; read where {@link #token} is not set, and again when it changes. */
    Optional<Path> tokenFile();

    /** Longest wait for a whole answer. */
    @WithDefault("8s")
    Duration timeout();
}
