package io.twosource.ingest.instances;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Answers that a visitor must survive. Each ends when the visitor hangs up, or after a while. */
final class NastyAnswers {

    private static final int MOST_CHUNKS = 20_000;

    /** Takes seconds to pack, for which nobody should have to wait who asks for it. */
    private final byte[] bomb = zeros(300 << 20);

    void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 600; i++) {
                out.write(' ');
                out.flush();
                Thread.sleep(100); // it is what this server does, not what a test waits for
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] chunk = new byte[8 << 10];
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < MOST_CHUNKS; i++) {
                out.write(chunk);
            }
        }
    }

    void bomb(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, bomb.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bomb);
        }
    }

    private static byte[] zeros(int count) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] chunk = new byte[1 << 20];
            for (int i = 0; i < count >> 20; i++) {
                gzip.write(chunk);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
