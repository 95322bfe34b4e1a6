package io.twosource.alert.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Ids of deliveries: hashes of what they deliver, so that whoever sees one twice can tell. */
public final class DeliveryId {

    private static final int BYTES = 16;

    private DeliveryId() {}

    public static String of(String noticeId, String subscriptionId) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(
                                    (noticeId + '\n' + subscriptionId)
                                            .getBytes(StandardCharsets.UTF_8));
            return "dlv_" + HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
