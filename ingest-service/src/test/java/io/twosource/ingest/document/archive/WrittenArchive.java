package io.twosource.ingest.document.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;

/** A web archive, written as crawlers write them. Not thread-safe. */
public final class WrittenArchive {

    private static final Instant AT = Instant.parse("2024-04-17T09:30:00Z");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final WarcWriter writer;

    public WrittenArchive(WarcCompression compression) {
        try {
            writer = new WarcWriter(Channels.newChannel(bytes), compression);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public WrittenArchive page(String url, String html) {
        return answer(url, 200, "text/html; charset=utf-8", utf8(html));
    }

    public WrittenArchive answer(String url, int status, String type, byte[] body) {
        return answer(url, new HttpResponse.Builder(status, "x").body(MediaType.parse(type), body));
    }

    /** A page that its server packed. */
    public WrittenArchive packedPage(String url, String html) {
        return answer(
                url,
                new HttpResponse.Builder(200, "OK")
                        .addHeader("Content-Encoding", "gzip")
                        .body(MediaType.HTML, packed(utf8(html))));
    }

    /** A page that was the same as before. */
    public WrittenArchive revisit(String url) {
        try {
            return write(
                    new WarcRevisit.Builder(url, WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_0)
                            .date(AT)
                            .body(
                                    new HttpResponse.Builder(200, "OK")
                                            .body(MediaType.HTML, new byte[0])
                                            .build())
                            .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }

    private WrittenArchive answer(String url, HttpResponse.Builder response) {
        try {
            return write(new WarcResponse.Builder(url).date(AT).body(response.build()).build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WrittenArchive write(WarcRecord record) throws IOException {
        writer.write(record);
        return this;
    }

    private static byte[] packed(byte[] body) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
