package io.twosource.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A request whose body never comes: whatever is answered was answered without it. */
public final class RawRequest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private RawRequest() {}

    /**
     * The status of the answer.
     *
     * @param head the request line without its version, and header fields, each on a line
     * @throws IOException if there is none, or the other side does not hang up after it
     */
    public static int statusWithoutBody(URI service, String head) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
            String[] lines = head.strip().split("\n", -1);
            String request =
                    lines[0]
                            + " HTTP/1.1\r\nHost: localhost\r\n"
                            + String.join(
                                    "\r\n", java.util.Arrays.copyOfRange(lines, 1, lines.length))
                            + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            BufferedReader answer =
                    new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.ISO_8859_1));
            String status = answer.readLine();
            if (status == null) {
                throw new IOException("no answer");
            }
            while (answer.readLine() != null) {
                // until it hangs up
            }
            return Integer.parseInt(status.split(" ", 3)[1]);
        }
    }
}
