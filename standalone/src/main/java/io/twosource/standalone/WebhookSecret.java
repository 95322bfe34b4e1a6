package io.twosource.standalone;

import java.security.SecureRandom;
import java.util.Base64;

/** What a newsroom and alert-service share: {@code whsec_} and 24 random bytes in base64. */
final class WebhookSecret {

    private static final int BYTES = 24;

    private WebhookSecret() {}

    static String fresh() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return "whsec_" + Base64.getEncoder().encodeToString(secret);
    }
}
