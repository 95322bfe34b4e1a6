package io.twosource.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Answers that would hang, fill or fool a client that trusts them. */
class NastyAnswersTest {

    private static final String OK = "HTTP/1.1 200 OK\r\n";

    private final Site site = new Site();
    private final Visitor visitor = Visitor.hurried();

    @AfterEach
    void close() {
        visitor.close();
        site.close();
    }

    @Test
    void aGzipBombIsDefused() throws IOException {
        byte[] bomb = gzip(new byte[50_000_000]);
        site.page("/bomb", "200 OK\r\nContent-Encoding: gzip", bomb);
        site.page("/nested", "200 OK\r\nContent-Encoding: gzip, gzip", gzip(bomb));
        site.page("/sparse", "200 OK\r\nContent-Encoding: gzip", gzip(new byte[900_000]));

        assertThat(visitor.feed(site.at("/bomb"))).isInstanceOf(Fetched.TooLarge.class);
        assertThat(visitor.feed(site.at("/nested"))).isInstanceOf(Fetched.TooLarge.class);
        assertThat(visitor.feed(site.at("/sparse"))).isInstanceOf(Fetched.TooLarge.class);
    }

    @Test
    void anEndlessAnswerEnds() {
        site.page(
                "/endless",
                (_, out) -> {
                    out.write((OK + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                    while (true) {
                        out.write(new byte[10_000]);
                    }
                });

        assertThat(visitor.feed(site.at("/endless"))).isInstanceOf(Fetched.TooLarge.class);
    }

    @Test
    void endlessHeadersEnd() {
        site.page(
                "/headers",
                (_, out) -> {
                    out.write(OK.getBytes(StandardCharsets.ISO_8859_1));
                    while (true) {
                        out.write("X-More: and more\r\n".getBytes(StandardCharsets.ISO_8859_1));
                    }
                });
        site.page("/line", "200 OK\r\nX-Long: " + "x".repeat(100_000), "");

        assertThat(visitor.feed(site.at("/headers"))).isInstanceOf(Fetched.Unreachable.class);
        assertThat(visitor.feed(site.at("/line"))).isInstanceOf(Fetched.Unreachable.class);
    }

    @Test
    void aSlowDripEndsWithTheWholeTimeAndSilenceSooner() {
        site.page("/drip", (_, out) -> drip(OK + "\r\n" + "x".repeat(100), out));
        site.page("/headers", (_, out) -> drip(OK + "X-Slow: " + "x".repeat(100), out));
        site.page("/silence", (_, out) -> Thread.sleep(Duration.ofSeconds(30)));
        Instant start = Instant.now();

        assertThat(visitor.feed(site.at("/drip"))).isInstanceOf(Fetched.TooSlow.class);
        assertThat(visitor.feed(site.at("/headers"))).isInstanceOf(Fetched.TooSlow.class);
        assertThat(visitor.feed(site.at("/silence"))).isInstanceOf(Fetched.TooSlow.class);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void anAnswerThatEndsBeforeItsLengthIsNotTakenForWhole() {
        site.page("/short", "200 OK\r\nContent-Length: 1000", "only so much");
        site.page("/chunk", "200 OK\r\nTransfer-Encoding: chunked", "5\r\nhello\r\n");

        assertThat(visitor.feed(site.at("/short"))).isInstanceOf(Fetched.Unreachable.class);
        assertThat(visitor.feed(site.at("/chunk"))).isInstanceOf(Fetched.Unreachable.class);
    }

    @Test
    void anAnswerThatGoesOnAfterItsLengthEndsThere() {
        site.page("/long", "200 OK\r\nContent-Length: 5", "hello, and more");

        assertThat(text(visitor.feed(site.at("/long")))).isEqualTo("hello");
    }

    @Test
    void whatIsPackedIsUnpackedAndWhatIsBrokenIsToldSo() throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(deflated)) {
            out.write("hello".getBytes(StandardCharsets.ISO_8859_1));
        }
        // "hello" as one uncompressed meta-block.
        byte[] brotli = HexFormat.of().parseHex("0b028068656c6c6f03");
        site.page(
                "/gzip",
                "200 OK\r\nContent-Encoding: gzip",
                gzip("hello".getBytes(StandardCharsets.ISO_8859_1)));
        site.page("/deflate", "200 OK\r\nContent-Encoding: deflate", deflated.toByteArray());
        site.page("/br", "200 OK\r\nContent-Encoding: br", brotli);
        site.page("/broken", "200 OK\r\nContent-Encoding: gzip", "no gzip at all");
        site.page("/odd", "200 OK\r\nContent-Encoding: rot13", "uryyb");

        assertThat(text(visitor.feed(site.at("/gzip")))).isEqualTo("hello");
        assertThat(text(visitor.feed(site.at("/deflate")))).isEqualTo("hello");
        assertThat(text(visitor.feed(site.at("/br")))).isEqualTo("hello");
        assertThat(visitor.feed(site.at("/broken"))).isInstanceOf(Fetched.Unreachable.class);
        assertThat(visitor.feed(site.at("/odd"))).isInstanceOf(Fetched.Unreachable.class);
    }

    @Test
    void noHttpAndNobodyThereAreUnreachable() {
        site.page(
                "/ssh",
                (_, out) ->
                        out.write("SSH-2.0-OpenSSH_9.2\r\n".getBytes(StandardCharsets.ISO_8859_1)));
        URI nobody = URI.create("http://127.0.0.1:1/");

        assertThat(visitor.feed(site.at("/ssh"))).isInstanceOf(Fetched.Unreachable.class);
        assertThat(visitor.feed(nobody)).isInstanceOf(Fetched.Unreachable.class);
    }

    private static void drip(String bytes, OutputStream out)
            throws IOException, InterruptedException {
        for (byte b : bytes.getBytes(StandardCharsets.UTF_8)) {
            out.write(b);
            out.flush();
            Thread.sleep(100);
        }
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    private static String text(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Answered.class);
        return ((Fetched.Answered) fetched).body().text(StandardCharsets.UTF_8);
    }
}
