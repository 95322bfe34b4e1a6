package io.twosource.ingest.websub;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.twosource.ingest.feed.FeedId;
import io.twosource.platform.file.WatchedFile;
import io.twosource.platform.key.KeyFile;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The keys that the secrets of hubs are made of: a keyset of Tink in a file, read again when it
 * changes. The primary key makes what hubs are asked to sign with; the others are for those that
 * were asked before. Thread-safe.
 */
@Startup
@Singleton
class HubKeys {

    /** Each is tried with a push. */
    private static final int MOST_KEYS = 10;

    private static final int SECRET_BYTES = 32;

    private final Optional<WatchedFile<Keys>> keys;

    HubKeys(WebSubConfig config, MeterRegistry metrics) throws GeneralSecurityException {
        if (config.callback().isPresent() && config.keysetFile().isEmpty()) {
            throw new IllegalStateException(
                    "set twosource.websub.keyset-file beside twosource.websub.callback: what hubs"
                            + " sign with is made of it");
        }
        PrfConfig.register();
        this.keys = config.keysetFile().map(file -> KeyFile.open(file, "hubs", metrics, Keys::of));
    }

    /** What a hub is asked to sign with; empty where no hub is asked. */
    Optional<HubSecret> secret(FeedId feed, String topic) {
        return keys.map(file -> secret(file.current().primary(), feed, topic));
    }

    /** What it may have been asked to sign with. */
    List<HubSecret> secrets(FeedId feed, String topic) {
        return keys.map(file -> file.current().all()).stream()
                .flatMap(Collection::stream)
                .map(key -> secret(key, feed, topic))
                .toList();
    }

    private static HubSecret secret(Prf key, FeedId feed, String topic) {
        byte[] name = ("websub\n" + feed + "\n" + topic).getBytes(StandardCharsets.UTF_8);
        try {
            return HubSecret.of(key.compute(name, SECRET_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this key makes no secret of its size", e);
        }
    }

    private record Keys(Prf primary, Collection<Prf> all) {

        static Keys of(KeysetHandle keyset) throws GeneralSecurityException {
            PrfSet keys = keyset.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
            if (keys.getPrfs().size() > MOST_KEYS) {
                throw new GeneralSecurityException("more than %d keys".formatted(MOST_KEYS));
            }
            return new Keys(
                    Objects.requireNonNull(keys.getPrfs().get(keys.getPrimaryId())),
                    keys.getPrfs().values());
        }
    }
}
