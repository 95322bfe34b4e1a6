package io.twosource.alert.replica;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How replicas ask each other. */
@ConfigMapping(prefix = "twosource.replicas")
public interface ReplicaConfig {

    /** Longest wait for the answer of the replica that holds a key. */
    @WithDefault("5s")
    Duration timeout();

    /**
     * A keyset of Tink's for HMAC, the same at all replicas, read again when it changes. Without it
     * the key is derived from {@code twosource.secrets.key}, which all replicas have.
     */
    Optional<Path> keyFile();

    /**
     * For how long what one replica has signed is good, and by how much their clocks may differ.
     */
    @WithDefault("30s")
    Duration validity();
}
