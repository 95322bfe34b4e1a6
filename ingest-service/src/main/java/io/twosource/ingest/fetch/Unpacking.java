package io.twosource.ingest.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Reads a body and undoes its {@code Content-Encoding}, up to its limits: a gzip bomb of a few
 * kilobytes unpacks to gigabytes.
 */
final class Unpacking {

    /** What we can undo, in the order in which we would like it. */
    static final String ACCEPTED = "gzip, br";

    /** Real text packs to a tenth, and repetitive markup to a hundredth, hardly further. */
    private static final long RATIO = 200;

    /** So little is taken whatever its ratio. */
    private static final long HARMLESS = 256 * 1024;

    private static final int CHUNK = 16 * 1024;

    private Unpacking() {}

    /** More than is taken. */
    static final class TooMuch extends IOException {

        private static final long serialVersionUID = 1L;

        private TooMuch(String reason) {
            super(reason);
        }
    }

    /**
     * The body, or its start.
     *
     * @param encodings in the order in which they were applied
     * @throws TooMuch if it is larger than {@code limits} let through
     */
    static byte[] read(InputStream packed, List<String> encodings, Limits limits)
            throws IOException {
        Counting counting = new Counting(packed, limits);
        InputStream unpacked = counting;
        for (String encoding : encodings.reversed()) {
            unpacked = unpacked(unpacked, encoding.toLowerCase(Locale.ROOT));
        }
        return bounded(unpacked, counting, limits);
    }

    private static InputStream unpacked(InputStream packed, String encoding) throws IOException {
        return switch (encoding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(packed, CHUNK);
            case "br" -> new BrotliInputStream(packed, CHUNK);
            case "deflate" -> inflated(packed);
            case "identity", "" -> packed;
            default ->
                    throw new IOException("packed as " + encoding + ", which we did not ask for");
        };
    }

    /** RFC 9110 means zlib's format; some servers send the bare stream. */
    private static InputStream inflated(InputStream packed) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(packed, CHUNK);
        buffered.mark(2);
        int header = buffered.read() << 8 | buffered.read();
        buffered.reset();
        boolean zlib = (header >> 8 & 0x0F) == 8 && header % 31 == 0;
        return zlib
                ? new InflaterInputStream(buffered)
                : new InflaterInputStream(buffered, new Inflater(true));
    }

    private static byte[] bounded(InputStream unpacked, Counting packed, Limits limits)
            throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = unpacked.read(chunk); read >= 0; read = unpacked.read(chunk)) {
            long room = limits.bytes() - body.size();
            if (read > room && limits.rest() == Limits.Rest.FAILS) {
                throw new TooMuch("more than " + limits.bytes() + " bytes");
            }
            body.write(chunk, 0, (int) Math.min(read, room));
            if (read > room) {
                break;
            }
            requirePlausible(body.size(), packed.count);
        }
        return body.toByteArray();
    }

    private static void requirePlausible(long unpacked, long packed) throws TooMuch {
        if (unpacked > HARMLESS && unpacked > RATIO * packed) {
            throw new TooMuch(packed + " bytes unpack to over " + RATIO + " times as many");
        }
    }

    private static final class Counting extends FilterInputStream {

        private final Limits limits;
        private long count;

        Counting(InputStream in, Limits limits) {
            super(in);
            this.limits = limits;
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws TooMuch {
            count += read;
            if (count > limits.bytes() + CHUNK) {
                throw new TooMuch("more than " + limits.bytes() + " bytes as they are sent");
            }
        }
    }
}
