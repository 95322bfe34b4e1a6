package io.twosource.alert.view;

import java.nio.ByteBuffer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Versions of records, as their headers tell them. */
public final class Versions {

    private static final String HEADER = "version";

    private Versions() {}

    /** Says that a record is of a version. */
    public static Headers header(long version) {
        return new RecordHeaders()
                .add(HEADER, ByteBuffer.allocate(Long.BYTES).putLong(version).array());
    }

    /** The version of a record; 0 where it says none. */
    public static long of(Headers headers) {
        Header header = headers.lastHeader(HEADER);
        return header == null || header.value().length != Long.BYTES
                ? 0
                : ByteBuffer.wrap(header.value()).getLong();
    }
}
