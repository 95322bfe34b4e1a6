package io.twosource.alert.subscription;

import com.google.crypto.tink.Aead;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.function.Supplier;

/**
 * Seals secrets for storage (AES-GCM, NIST SP 800-38D), each bound to its subscription: moved to
 * another one it does not open. The primary key seals; whichever key sealed it opens a secret, as
 * long as the keyset has it. Thread-safe.
 */
public final class SecretSeal {

    private final Supplier<Aead> keys;

    SecretSeal(Supplier<Aead> keys) {
        this.keys = keys;
    }

    /**
     * A seal with the keys of the settings.
     *
     * @throws IllegalStateException if these have none, or none in order
     */
    public static SecretSeal of(SecretsConfig config, MeterRegistry registry) {
        return new SecretSeal(SealingKeys.of(config, registry));
    }

    public EncryptedSecret seal(SigningSecret secret, String subscriptionId) {
        try {
            return new EncryptedSecret(keys.get().encrypt(secret.key(), bound(subscriptionId)));
        } catch (GeneralSecurityException e) {
            throw cannotBe("sealed", subscriptionId, e);
        }
    }

    /**
     * Opens what {@link #seal} made.
     *
     * @throws IllegalStateException if it was sealed with a key that is gone or for another
     *     subscription
     */
    public SigningSecret open(EncryptedSecret secret, String subscriptionId) {
        try {
            return SigningSecret.of(keys.get().decrypt(secret.bytes(), bound(subscriptionId)));
        } catch (GeneralSecurityException e) {
            throw cannotBe("opened", subscriptionId, e);
        }
    }

    private static byte[] bound(String subscriptionId) {
        return subscriptionId.getBytes(StandardCharsets.UTF_8);
    }

    private static IllegalStateException cannotBe(
            String done, String subscriptionId, GeneralSecurityException e) {
        return new IllegalStateException(
                "the secret of subscription %s cannot be %s with the keys of twosource.secrets"
                        .formatted(subscriptionId, done),
                e);
    }
}
