package io.twosource.alert.subscription;

import io.twosource.alert.service.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/** Seals the secrets that newsrooms bring, and makes those that they do not. */
@ApplicationScoped
class Secrets {

    static final String FORM = "must be whsec_ and 24 to 64 bytes in base64";

    private final SecretSeal seal;
    private final SecureRandom random;

    Secrets(SecretSeal seal, SecureRandom random) {
        this.seal = seal;
        this.random = random;
    }

    /**
     * The secret of a subscription.
     *
     * @param given by its newsroom; null: one is made
     * @param field that names it in a problem
     */
    Chosen<EncryptedSecret> choose(@Nullable String given, String subscriptionId, String field) {
        SigningSecret secret = given == null ? SigningSecret.generate(random) : read(given, field);
        return new Chosen<>(
                seal.seal(secret, subscriptionId), given == null ? secret.text() : null);
    }

    private static SigningSecret read(String text, String field) {
        return SigningSecret.parse(text).orElseThrow(() -> Problems.badField(field, FORM));
    }
}
