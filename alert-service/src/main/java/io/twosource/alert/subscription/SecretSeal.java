package io.twosource.alert.subscription;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals secrets for storage with AES-256-GCM (NIST SP 800-38D), each under a nonce of its own and
 * bound to its subscription: moved to another one it does not open. Thread-safe.
 */
public final class SecretSeal {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random;

    /**
     * A seal.
     *
     * @param base64Key 32 bytes in base64
     * @throws IllegalArgumentException if it is not that; the message does not repeat it
     */
    public SecretSeal(String base64Key, SecureRandom random) {
        byte[] bytes = decoded(base64Key);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("twosource.secrets.key must be 32 bytes in base64");
        }
        this.key = new SecretKeySpec(bytes, "AES");
        this.random = random;
    }

    public EncryptedSecret seal(SigningSecret secret, String subscriptionId) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, subscriptionId, secret.key());
        byte[] stored = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, stored, NONCE_BYTES, sealed.length);
        return new EncryptedSecret(stored);
    }

    /**
     * Opens what {@link #seal} made.
     *
     * @throws IllegalStateException if it was sealed with another key or for another subscription
     */
    public SigningSecret open(EncryptedSecret secret, String subscriptionId) {
        byte[] stored = secret.bytes();
        byte[] nonce = Arrays.copyOf(stored, NONCE_BYTES);
        byte[] sealed = Arrays.copyOfRange(stored, NONCE_BYTES, stored.length);
        return SigningSecret.of(run(Cipher.DECRYPT_MODE, nonce, subscriptionId, sealed));
    }

    private byte[] run(int mode, byte[] nonce, String subscriptionId, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(subscriptionId.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "the secret of subscription %s cannot be %s with this twosource.secrets.key"
                            .formatted(
                                    subscriptionId,
                                    mode == Cipher.ENCRYPT_MODE ? "sealed" : "opened"),
                    e);
        }
    }

    private static byte[] decoded(String base64Key) {
        try {
            return Base64.getDecoder().decode(base64Key);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
