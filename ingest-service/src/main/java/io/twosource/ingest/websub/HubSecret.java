package io.twosource.ingest.websub;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a hub signs a feed with: made of a key that all replicas know, so that it stands nowhere.
 *
 * @param value in hexadecimal digits
 */
record HubSecret(String value) {

    static HubSecret of(byte[] bytes) {
        return new HubSecret(HexFormat.of().formatHex(bytes));
    }

    /** What computes signatures with it. */
    Mac mac(HubSignature.Method method) {
        try {
            Mac mac = Mac.getInstance(method.algorithm());
            mac.init(new SecretKeySpec(value.getBytes(StandardCharsets.UTF_8), method.algorithm()));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has " + method.algorithm(), e);
        }
    }

    /** It is no secret that there is one. */
    @Override
    public String toString() {
        return "HubSecret";
    }
}
