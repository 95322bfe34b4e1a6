package io.twosource.alert.replica;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.mac.HmacKey;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.util.SecretBytes;
import io.micrometer.core.instrument.MeterRegistry;
import io.twosource.platform.file.WatchedFile;
import io.twosource.platform.key.KeyFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;

/** What replicas of one cluster know each other by: HMAC keys that they share. Thread-safe. */
public final class ClusterKey {

    private static final int BYTES = 32;

    /** Keeps this key apart from the one that it is derived from (RFC 5869). */
    private static final byte[] PURPOSE =
            "twosource: between replicas".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] NO_SALT = {};

    private final Supplier<Mac> keys;

    private ClusterKey(Supplier<Mac> keys) {
        this.keys = keys;
    }

    /**
     * The key of a file, or one derived from the single key that secrets are sealed with.
     *
     * @throws IllegalStateException if there is neither, or none in order
     */
    public static ClusterKey of(
            ReplicaConfig config, Optional<String> secretsKey, MeterRegistry registry) {
        try {
            MacConfig.register();
            if (config.keyFile().isPresent()) {
                return of(config.keyFile().get(), registry);
            }
            Mac derived = mac(derived(secretsKey.orElseThrow(ClusterKey::missing)));
            return new ClusterKey(() -> derived);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC is not to be had", e);
        }
    }

    /** The tag of a message; whoever signs begins it with a word for what it is good for. */
    public byte[] tag(byte[] message) {
        try {
            return keys.get().computeMac(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the cluster's key signs nothing", e);
        }
    }

    /** Whether any of the keys has made a tag; takes no time that tells how far it is right. */
    public boolean hasMade(byte[] tag, byte[] message) {
        try {
            keys.get().verifyMac(tag, message);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static ClusterKey of(Path file, MeterRegistry registry) {
        WatchedFile<Mac> keys = KeyFile.open(file, "replicas", registry, ClusterKey::mac);
        return new ClusterKey(keys::current);
    }

    private static Mac mac(KeysetHandle keys) throws GeneralSecurityException {
        return keys.getPrimitive(RegistryConfiguration.get(), Mac.class);
    }

    @AccessesPartialKey
    private static KeysetHandle derived(String secretsKey) throws GeneralSecurityException {
        byte[] key =
                Hkdf.computeHkdf(
                        "HMACSHA256",
                        Base64.getDecoder().decode(secretsKey),
                        NO_SALT,
                        PURPOSE,
                        BYTES);
        HmacKey hmac =
                HmacKey.builder()
                        .setParameters(
                                HmacParameters.builder()
                                        .setKeySizeBytes(BYTES)
                                        .setTagSizeBytes(BYTES)
                                        .setHashType(HmacParameters.HashType.SHA256)
                                        .setVariant(HmacParameters.Variant.NO_PREFIX)
                                        .build())
                        .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                        .build();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(hmac).withRandomId().makePrimary())
                .build();
    }

    private static IllegalStateException missing() {
        return new IllegalStateException(
                "set twosource.replicas.key-file: without twosource.secrets.key there is nothing"
                        + " else that replicas know each other by");
    }
}
