package io.twosource.alert.webhook;

import io.twosource.alert.subscription.SigningSecret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signatures after Standard Webhooks 1.0: HMAC-SHA256 of {@code id.timestamp.body}. */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /**
     * As they stand in {@code webhook-signature}, one for each secret, parted by spaces; the
     * timestamp counts in whole seconds.
     */
    static String of(List<SigningSecret> secrets, String id, Instant timestamp, String body) {
        String signed = id + '.' + timestamp.getEpochSecond() + '.' + body;
        return secrets.stream().map(secret -> of(secret, signed)).collect(Collectors.joining(" "));
    }

    private static String of(SigningSecret secret, String signed) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.key(), ALGORITHM));
            byte[] hash = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every JDK has " + ALGORITHM, e);
        }
    }
}
