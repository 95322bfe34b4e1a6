package io.twosource.ingest;

import io.twosource.platform.token.TokenHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Those that let tests in. */
public final class Tokens {

    public static final String OPERATOR = "not-a-secret-but-a-test-token";

    /** Of the pusher {@code desk}. */
    public static final String PUSHER = "nor-is-this-one-of-the-desk";

    /** Of the pusher {@code wire}, of whom only the hash is kept. */
    public static final String WIRE = "a-token-whose-hash-is-kept";

    private Tokens() {}

    static Path file(Path file) throws IOException {
        return Files.write(
                file,
                List.of(
                        "# who pushes",
                        "desk " + PUSHER,
                        "wire\tsha256:" + TokenHash.of(WIRE).hex()));
    }
}
