package io.twosource.ingest.push;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** What a request holds, as far as it may. */
final class Body {

    /** In bytes. */
    static final int LIMIT = 2 << 20;

    private Body() {}

    /**
     * Reads a request to its end, even one that is too large: a client that is still sending may
     * not hear the answer.
     *
     * @return empty for a body that is too large
     */
    static Optional<byte[]> read(InputStream request) throws IOException {
        byte[] bytes = request.readNBytes(LIMIT + 1);
        if (bytes.length <= LIMIT) {
            return Optional.of(bytes);
        }
        request.transferTo(OutputStream.nullOutputStream());
        return Optional.empty();
    }
}
