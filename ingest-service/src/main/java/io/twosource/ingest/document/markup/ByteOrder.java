package io.twosource.ingest.document.markup;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** What the first bytes of a document give away (XML 1.0, appendix F). */
enum ByteOrder {
    UTF_32BE_MARK("UTF-32BE", "0000feff"),
    UTF_32LE_MARK("UTF-32LE", "fffe0000"),
    UTF_8_MARK("UTF-8", "efbbbf"),
    UTF_16BE_MARK("UTF-16BE", "feff"),
    UTF_16LE_MARK("UTF-16LE", "fffe"),
    UTF_32BE("UTF-32BE", "0000003c"),
    UTF_32LE("UTF-32LE", "3c000000"),
    UTF_16BE("UTF-16BE", "003c"),
    UTF_16LE("UTF-16LE", "3c00");

    private final String charset;
    private final String start;

    ByteOrder(String charset, String start) {
        this.charset = charset;
        this.start = start;
    }

    static Optional<Charset> of(byte[] document) {
        String start = HexFormat.of().formatHex(document, 0, Math.min(4, document.length));
        return Arrays.stream(values())
                .filter(order -> start.startsWith(order.start))
                .findFirst()
                .map(order -> Charset.forName(order.charset));
    }
}
