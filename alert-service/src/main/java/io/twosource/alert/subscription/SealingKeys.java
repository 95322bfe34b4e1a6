package io.twosource.alert.subscription;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import io.micrometer.core.instrument.MeterRegistry;
import io.twosource.platform.file.WatchedFile;
import io.twosource.platform.key.KeyFile;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The keys that secrets are sealed with: those of a file, which has ids and may change at run time,
 * and the single one without an id, which seals where there is no file and always opens.
 */
final class SealingKeys {

    private static final int KEY_BYTES = 32;

    private SealingKeys() {}

    /**
     * What seals and opens now.
     *
     * @throws IllegalStateException if there is no key, or none in order; the message does not
     *     repeat it
     */
    static Supplier<Aead> of(SecretsConfig config, MeterRegistry registry) {
        Optional<AesGcmKey> single = config.anyKey().map(SealingKeys::withoutId);
        try {
            AeadConfig.register();
            if (config.keysetFile().isPresent()) {
                return file(config.keysetFile().get(), single, registry);
            }
            Aead aead = aead(keyset(single.orElseThrow(SealingKeys::missing)));
            return () -> aead;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not to be had", e);
        }
    }

    private static Supplier<Aead> file(
            Path file, Optional<AesGcmKey> single, MeterRegistry registry) {
        WatchedFile<Aead> keys =
                KeyFile.open(file, "secrets", registry, found -> aead(with(single, found)));
        return keys::current;
    }

    private static KeysetHandle with(Optional<AesGcmKey> single, KeysetHandle keys)
            throws GeneralSecurityException {
        return single.isEmpty()
                ? keys
                : KeysetHandle.newBuilder(keys)
                        .addEntry(KeysetHandle.importKey(single.get()).withRandomId())
                        .build();
    }

    private static KeysetHandle keyset(AesGcmKey single) throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(single).withRandomId().makePrimary())
                .build();
    }

    private static Aead aead(KeysetHandle keys) throws GeneralSecurityException {
        return keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** Seals as was done before keys had ids: a nonce, then cipher text and tag. */
    @AccessesPartialKey
    private static AesGcmKey withoutId(String base64) {
        byte[] bytes = decoded(base64);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("twosource.secrets.key must be 32 bytes in base64");
        }
        try {
            return AesGcmKey.builder()
                    .setParameters(
                            AesGcmParameters.builder()
                                    .setKeySizeBytes(KEY_BYTES)
                                    .setIvSizeBytes(12)
                                    .setTagSizeBytes(16)
                                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                                    .build())
                    .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is not to be had", e);
        }
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static IllegalStateException missing() {
        return new IllegalStateException(
                "set twosource.secrets.keyset-file, or twosource.secrets.key or .key-file:"
                        + " webhooks' secrets are sealed with it");
    }
}
