package io.twosource.ingest.websub;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
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

    /**
     * A keyset of Tink's, as JSON, of {@code HMAC_SHA256_PRF} keys: what hubs sign with is made of
     * it. Needed with {@link #callback}; read again whenever it has changed.
     */
    Optional<Path> keysetFile();

    /** For how long a hub is asked to push; it may decide otherwise. */
    @WithDefault("10d")
    Duration lease();

    /** How often it is asked again; before its lease ends, where it has made that short. */
    @WithDefault("1d")
    Duration renewal();
}
