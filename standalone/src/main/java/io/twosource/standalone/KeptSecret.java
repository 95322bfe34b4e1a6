package io.twosource.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret in a file that its owner alone can read; as a rule 32 random bytes in base64. */
final class KeptSecret {

    private static final int BYTES = 32;

    private KeptSecret() {}

    static String in(Path file) throws IOException {
        if (Files.notExists(file)) {
            put(file, fresh());
        }
        return Files.readString(file);
    }

    /** Keeps one that somebody else has made. */
    static void put(Path file, String secret) throws IOException {
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, secret);
    }

    private static String fresh() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
