package io.twosource.ingest.websub;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How hubs push feeds to us. */
@ConfigMapping(prefix = "twosource.websub")
public interface WebSubConfig {

    /**
     * Where hubs reach this service from outside: {@code https://ingest.example.org}. Without it no
     * hub is asked.
     */
    Optional<URI> callback();

    /** For how long a hub is asked to push; it may decide otherwise. */
    @WithDefault("10d")
    Duration lease();

    /** How often it is asked again; before its lease ends, where it has made that short. */
    @WithDefault("1d")
    Duration renewal();
}
