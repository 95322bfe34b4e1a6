package io.twosource.alert.replica;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;

/** Signatures as settings would make them. */
public final class Signatures {

    static final Duration VALIDITY = Duration.ofSeconds(30);

    private static final String SECRETS_KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private Signatures() {}

    /** The key that replicas share where they have no file. */
    public static ClusterKey clusterKey() {
        return key(Optional.empty(), Optional.of(SECRETS_KEY));
    }

    static ReplicaSignature ofTheCluster() {
        return of(Optional.empty(), Optional.of(SECRETS_KEY), Clock.systemUTC());
    }

    static ReplicaSignature of(
            Optional<Path> keyFile, Optional<String> secretsKey, InstantSource clock) {
        return new ReplicaSignature(key(keyFile, secretsKey), VALIDITY, new SecureRandom(), clock);
    }

    private static ClusterKey key(Optional<Path> keyFile, Optional<String> secretsKey) {
        ReplicaConfig config =
                new ReplicaConfig() {
                    @Override
                    public Duration timeout() {
                        return Duration.ofSeconds(5);
                    }

                    @Override
                    public Optional<Path> keyFile() {
                        return keyFile;
                    }

                    @Override
                    public Duration validity() {
                        return VALIDITY;
                    }
                };
        return ClusterKey.of(config, secretsKey, new SimpleMeterRegistry());
    }
}
