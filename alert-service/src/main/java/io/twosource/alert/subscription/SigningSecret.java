package io.twosource.alert.subscription;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * What a webhook is signed with: 24 to 64 bytes, written {@code whsec_} and base64 (Standard
 * Webhooks). Its words stand in no log: only {@link #text()} gives them out.
 */
public final class SigningSecret {

    private static final String PREFIX = "whsec_";
    private static final int LEAST_BYTES = 24;
    private static final int MOST_BYTES = 64;
    private static final int GENERATED_BYTES = 32;

    private final byte[] key;

    private SigningSecret(byte[] key) {
        this.key = key.clone();
    }

    /** Empty if a text is no such secret. */
    public static Optional<SigningSecret> parse(String text) {
        if (!text.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            byte[] key = Base64.getDecoder().decode(text.substring(PREFIX.length()));
            return key.length < LEAST_BYTES || key.length > MOST_BYTES
                    ? Optional.empty()
                    : Optional.of(new SigningSecret(key));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public static SigningSecret generate(SecureRandom random) {
        byte[] key = new byte[GENERATED_BYTES];
        random.nextBytes(key);
        return new SigningSecret(key);
    }

    /** Of a key that has been checked. */
    public static SigningSecret of(byte[] key) {
        return new SigningSecret(key);
    }

    public byte[] key() {
        return key.clone();
    }

    /** As its newsroom is told it, once. */
    public String text() {
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    @Override
    public String toString() {
        return "SigningSecret[…]";
    }
}
