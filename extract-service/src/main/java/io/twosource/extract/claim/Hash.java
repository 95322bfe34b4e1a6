package io.twosource.extract.claim;

import io.twosource.platform.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** Ids that are hashes of what they name: whoever sees one twice can tell. */
final class Hash {

    private static final int BYTES = 16;

    private Hash() {}

    /** The first half of a SHA-256 over the parts, each after its length, as 32 hex digits. */
    static String of(String... parts) {
        MessageDigest digest = Sha256.digest();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), BYTES));
    }
}
