package io.twosource.alert.subscription;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Seals as settings would make them. */
final class SecretSeals {

    private SecretSeals() {}

    static SecretSeal of(@Nullable String key) {
        return of(key, null, new SimpleMeterRegistry());
    }

    static SecretSeal of(@Nullable String key, @Nullable Path keyset, MeterRegistry registry) {
        return SecretSeal.of(
                new SecretsConfig() {
                    @Override
                    public Optional<String> key() {
                        return Optional.ofNullable(key);
                    }

                    @Override
                    public Optional<Path> keyFile() {
                        return Optional.empty();
                    }

                    @Override
                    public Optional<Path> keysetFile() {
                        return Optional.ofNullable(keyset);
                    }
                },
                registry);
    }
}
