package io.twosource.ingest.websub;

import io.twosource.ingest.feed.FeedId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a hub signs a feed with: made of the key that all replicas know, so that it stands nowhere.
 *
 * @param value in hexadecimal digits
 */
record HubSecret(String value) {

    /** WebSub, section 8: the methods by which a hub may sign. */
    private static final Map<String, String> METHODS =
            Map.of(
                    "sha1", "HmacSHA1",
                    "sha256", "HmacSHA256",
                    "sha384", "HmacSHA384",
                    "sha512", "HmacSHA512");

    static HubSecret of(String key, FeedId feed, String topic) {
        byte[] mac =
                mac(
                        "HmacSHA256",
                        key,
                        ("websub\n" + feed + "\n" + topic).getBytes(StandardCharsets.UTF_8));
        return new HubSecret(HexFormat.of().formatHex(mac));
    }

    /**
     * Whether the hub has signed {@code body}; compares in constant time.
     *
     * @param signature {@code X-Hub-Signature}: a method, an equals sign, hexadecimal digits
     */
    boolean signed(byte[] body, Optional<String> signature) {
        return signature
                .map(value -> value.strip().split("=", 2))
                .filter(parts -> parts.length == 2)
                .filter(parts -> METHODS.containsKey(parts[0].toLowerCase(Locale.ROOT)))
                .filter(parts -> isMac(parts[0].toLowerCase(Locale.ROOT), parts[1], body))
                .isPresent();
    }

    private boolean isMac(String method, String written, byte[] body) {
        byte[] expected = mac(METHODS.getOrDefault(method, ""), value, body);
        return MessageDigest.isEqual(
                HexFormat.of().formatHex(expected).getBytes(StandardCharsets.US_ASCII),
                written.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(String algorithm, String key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), algorithm));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has " + algorithm, e);
        }
    }

    /** It is no secret that there is one. */
    @Override
    public String toString() {
        return "HubSecret";
    }
}
