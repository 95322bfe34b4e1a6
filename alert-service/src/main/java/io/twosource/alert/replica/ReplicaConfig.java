package io.twosource.alert.replica;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How replicas ask each other. */
@ConfigMapping(prefix = "twosource.replicas")
public interface ReplicaConfig {

    /** Longest wait for the answer of the replica that holds a key. */
    @WithDefault("5s")
    Duration timeout();
}
