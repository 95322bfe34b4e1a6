package io.twosource.standalone.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * The checksum of a backup, of all its other bytes. It is the last field of the last entry: nothing
 * stands behind it but the container's sync marker. So a file that lacks its end, or has another
 * bit anywhere, is told from a whole one by its bytes alone, before anything is made of them.
 */
final class Seal {

    static final int LENGTH = 32;

    private static final int SYNC_MARKER = 16;
    private static final int BUFFER = 1 << 16;

    private Seal() {}

    /** Puts the checksum into a file that has room for it, and returns it. */
    static byte[] put(FileChannel file) throws IOException {
        long place = place(file);
        byte[] checksum = checksum(file, place);
        file.write(ByteBuffer.wrap(checksum), place);
        return checksum;
    }

    static boolean holds(FileChannel file) throws IOException {
        long place = place(file);
        if (place < 0) {
            return false;
        }
        ByteBuffer stands = ByteBuffer.allocate(LENGTH);
        file.read(stands, place);
        return Arrays.equals(stands.array(), checksum(file, place));
    }

    private static long place(FileChannel file) throws IOException {
        return file.size() - SYNC_MARKER - LENGTH;
    }

    /** Of all that stands before {@code place}, and of what stands behind it. */
    private static byte[] checksum(FileChannel file, long place) throws IOException {
        MessageDigest digest = sha256();
        digest(file, 0, place, digest);
        digest(file, place + LENGTH, file.size(), digest);
        return digest.digest();
    }

    private static void digest(FileChannel file, long from, long to, MessageDigest digest)
            throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        long at = from;
        while (at < to) {
            int read = file.read(buffer.clear().limit((int) Math.min(BUFFER, to - at)), at);
            if (read < 0) {
                return; // It has become shorter: the checksum will not hold.
            }
            digest.update(buffer.flip());
            at += read;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
