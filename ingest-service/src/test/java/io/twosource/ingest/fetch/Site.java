package io.twosource.ingest.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A web site that answers whatever a test wants, byte by byte; 404 where it wants nothing. */
final class Site implements AutoCloseable {

    private final ServerSocket listening;
    private final Map<String, Answering> pages = new ConcurrentHashMap<>();
    private final List<Request> log = new CopyOnWriteArrayList<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger mostOpen = new AtomicInteger();

    Site() {
        try {
            listening = new ServerSocket(0, 100, InetAddress.ofLiteral("127.0.0.1"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    interface Answering {
        void to(Request request, OutputStream out) throws IOException, InterruptedException;
    }

    /** What was asked for, when, with its header fields in small letters. */
    record Request(String path, Map<String, String> fields, long nanos) {}

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort() + path);
    }

    void page(String path, Answering answering) {
        pages.put(path, answering);
    }

    /** Status line, header fields and body, without a length: it ends with the connection. */
    void page(String path, String head, byte[] body) {
        page(
                path,
                (_, out) -> {
                    out.write(
                            ("HTTP/1.1 " + head + "\r\nConnection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.ISO_8859_1));
                    out.write(body);
                });
    }

    void page(String path, String head, String body) {
        page(path, head, body.getBytes(StandardCharsets.UTF_8));
    }

    List<Request> log() {
        return List.copyOf(log);
    }

    List<String> paths() {
        return log.stream().map(Request::path).toList();
    }

    int mostAtOnce() {
        return mostOpen.get();
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void listen() {
        try {
            while (true) {
                Socket socket = listening.accept();
                Thread.ofVirtual().start(() -> answer(socket));
            }
        } catch (IOException e) {
            // the test has ended
        }
    }

    private void answer(Socket socket) {
        mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
        try (socket) {
            Request request = read(socket);
            log.add(request);
            pages.getOrDefault(request.path(), Site::notFound)
                    .to(request, socket.getOutputStream());
        } catch (IOException | InterruptedException e) {
            // the client has left
        } finally {
            open.decrementAndGet();
        }
    }

    private static Request read(Socket socket) throws IOException {
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(
                                socket.getInputStream(), StandardCharsets.ISO_8859_1));
        @Nullable String first = in.readLine();
        if (first == null) {
            throw new IOException("nothing was asked");
        }
        Map<String, String> fields = new HashMap<>();
        for (@Nullable String line = in.readLine();
                line != null && !line.isEmpty();
                line = in.readLine()) {
            String[] field = line.split(":\\s*", 2);
            fields.put(field[0].toLowerCase(Locale.ROOT), field[1]);
        }
        return new Request(first.split(" ", 3)[1], fields, System.nanoTime());
    }

    private static void notFound(Request request, OutputStream out) throws IOException {
        out.write(
                "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
    }
}
