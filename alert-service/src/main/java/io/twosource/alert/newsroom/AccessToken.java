package io.twosource.alert.newsroom;

import io.twosource.platform.token.TokenHash;
import java.security.SecureRandom;
import java.util.Base64;

/** A token in clear, as long as it takes to tell whom it is for: only {@link #text()} shows it. */
final class AccessToken {

    private static final String PREFIX = "tsk_";
    private static final int BYTES = 32;

    private final String text;

    private AccessToken(String text) {
        this.text = text;
    }

    static AccessToken generate(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new AccessToken(
                PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String text() {
        return text;
    }

    TokenHash hash() {
        return TokenHash.of(text);
    }

    @Override
    public String toString() {
        return "AccessToken[…]";
    }
}
